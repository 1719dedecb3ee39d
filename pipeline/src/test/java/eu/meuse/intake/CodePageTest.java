package eu.meuse.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
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
    void theCardIsAskedFirst() throws IOException {
        Habits card = new Habits("", "ISO-8859-15", null, null, null, java.util.List.of());
        byte[] bytes = "Ελλάδα".getBytes(Charset.forName("windows-1253"));
        assertEquals("ISO-8859-15", Encoding.of(new ByteArrayInputStream(bytes), card).charset());
    }
}
