package eu.meuse.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.meuse.intake.text.Encoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Text without a mark that is not UTF-8, from a region whose card is silent. */
class CodePageTest {
    private static void isFound(String charset, String text) throws IOException {
        for (String lead : new String[] {"", "a;b\n".repeat(40_000)}) {
            byte[] bytes = (lead + text).getBytes(Charset.forName(charset));
            assertEquals(charset, Encoding.of(new ByteArrayInputStream(bytes), Habits.unknown("")).charset(), text);
        }
    }

    @Test
    void west() throws IOException {
        isFound("windows-1252", "Städteregion Aachen;Förderung;1.000,00 €");
        isFound("windows-1252", "Événement créé à Liège;£ 5;12 m³ à la fête;œuvre");
        isFound("windows-1252", "¿Qué?;Año;niñ@;nº 1ª");
        isFound("windows-1252", "Københavns Erhvervsråd;Måløv;Ærø");
        isFound("windows-1252", "Société Škoda;créée à Orléans;près de Genève;très bien;où;forêt;Hôtel d'été;voilà;à côté;là;père");
    }

    @Test
    void centralEurope() throws IOException {
        isFound("windows-1250", "Urząd Marszałkowski Województwa Małopolskiego;Łódź");
        isFound("windows-1250", "Služba Vlade Republike Slovenije za razvoj;območje;Šentjur;čas");
        isFound("windows-1250", "Středočeský kraj;příspěvek;Žďár nad Sázavou;důležitý");
    }

    @Test
    void greece() throws IOException {
        isFound("windows-1253", "Γενικό Νοσοκομείο Φιλιατών;Ελλάδα;1.000,00 €");
    }

    @Test
    void hungary() throws IOException {
        isFound("windows-1250", "Győr-Moson-Sopron megye;fejlesztési célú támogatás;működő;ügyfél;összeg;út");
        isFound("windows-1252", "São Paulo;2 milhões;Évora;açúcar;único");
        isFound("windows-1252", "Tõravere;Pärnu;Jõhvi;küla;sööt");
        isFound("windows-1252", "août;créé;dû");
    }

    @Test
    void bulgaria() throws IOException {
        isFound("windows-1251", "Община Благоевград;Министерство на регионалното развитие;1 000,00 лв");
    }

    @Test
    void theIsoPageOfCentralEurope() throws IOException {
        isFound("ISO-8859-2", "Urząd Marszałkowski Województwa Śląskiego;Łódź;miasto Świecie");
    }

    @Test
    void theEuroSignOfLatin9() throws IOException {
        isFound("ISO-8859-15", "Förderung;1.234,50 €;100 €");
        isFound("ISO-8859-15", "Société;au cœur de Liège;œuvre");
        isFound("windows-1252", "Förderung;1.234,50 €;½ Stelle");
    }

    @Test
    void isoPagesOfOtherScripts() throws IOException {
        isFound("ISO-8859-5", "Европейски социален фонд;Община Благоевград");
        isFound("ISO-8859-7", "Ελληνική Εταιρεία Ανάπτυξης Άρτας");
        isFound("windows-1253", "Ελληνική Εταιρεία Ανάπτυξης Άρτας");
        isFound("ISO-8859-2", "Łódź;Świętokrzyski;Žďár;Ťapka");
    }

    @Test
    void balticTurkishAndRomanian() throws IOException {
        isFound("windows-1257", "Ķekavas novada pašvaldība;Šiaulių miesto");
        isFound("windows-1254", "Türkiye;Şişli;Ğüzel;ılıca");
        isFound("windows-1250", "Ştiinţe şi Ţară;Bucureşti");
        isFound("windows-1252", "Reykjavík;Þingeyri;norðan;bæjarstjórn");
    }

    @Test
    void olderMachines() throws IOException {
        isFound("IBM850", "Städteregion;Förderung für Tüftler");
        isFound("IBM850", "société générale;très belle fête");
        isFound("x-MacRoman", "Städteregion;Förderung für Tüftler");
        isFound("x-MacRoman", "société générale;très belle fête");
    }

    @Test
    void wideTextWithoutAMark() throws IOException {
        for (String text : new String[] {"Ελληνική Εταιρεία;1.234,50\n", "Европейски фонд;1.234,50\n"}) {
            for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
                byte[] bytes = text.repeat(9).getBytes(wide);
                assertEquals(wide.name(), Encoding.of(new ByteArrayInputStream(bytes), Habits.unknown("")).charset());
            }
        }
    }

    /** One broken byte in a file of thousands of letters does not make them signs of another page. */
    @Test
    void aFewBrokenBytesLeaveUtf8WhatItIs() throws IOException {
        for (String lead : new String[] {"", "a;b\n".repeat(40_000)}) {
            for (String behind : new String[] {"", "für Lüttich;".repeat(20_000)}) {
                byte[] good = (lead + "€ für Lüttich;".repeat(10)).getBytes(StandardCharsets.UTF_8);
                byte[] rest = behind.getBytes(StandardCharsets.UTF_8);
                byte[] bytes = Arrays.copyOf(good, good.length + 2 + rest.length);
                bytes[good.length] = (byte) 0xFC;
                bytes[good.length + 1] = 'r';
                System.arraycopy(rest, 0, bytes, good.length + 2, rest.length);
                assertEquals("UTF-8", Encoding.of(new ByteArrayInputStream(bytes), Habits.unknown("")).charset());
            }
        }
        byte[] cut = Arrays.copyOf("für Lüttich;".repeat(10).getBytes(StandardCharsets.UTF_8), 14 * 10 - 12);
        assertEquals("UTF-8", Encoding.of(new ByteArrayInputStream(cut), Habits.unknown("")).charset());
        byte[] both = "für Lüttich;".repeat(10).concat("\u0000".repeat(9)).getBytes(StandardCharsets.UTF_8);
        Arrays.fill(both, both.length - 9, both.length, (byte) 0xFC);
        assertNotEquals("UTF-8", Encoding.of(new ByteArrayInputStream(both), Habits.unknown("")).charset());
    }

    @Test
    void theCardIsAskedFirst() throws IOException {
        Habits card = new Habits("", "ISO-8859-15", null, null, null, java.util.List.of());
        byte[] bytes = "Ελλάδα".getBytes(Charset.forName("windows-1253"));
        assertEquals("ISO-8859-15", Encoding.of(new ByteArrayInputStream(bytes), card).charset());
    }
}
