package eu.meuse.intake.structure;

import eu.meuse.intake.TotalWords;
import java.util.Set;

/** Words with which totals rows begin in lists of beneficiaries from all over Europe, where no vocabulary is at hand. */
final class ListTotals {
    static final TotalWords WORDS = new TotalWords(Set.of(
            "total", "totals", "grandtotal", "subtotal", "sum", "sumtotal", "summe", "gesamt", "gesamtsumme", "insgesamt",
            "zwischensumme", "endsumme", "totaux", "totalgeneral", "soustotal", "somme", "totalglobal", "totaal", "totalen",
            "eindtotaal", "subtotaal", "som", "algemeentotaal", "totale", "totalegenerale", "totalecomplessivo", "subtotale",
            "suma", "sumatotal", "sumageneral", "totalgenerala", "razem", "ogolem", "lacznie", "sumaogolem", "celkem",
            "soucet", "celkom", "spolu", "sucet", "osszesen", "mindosszesen", "osszeg", "ukupno", "skupaj", "sveukupno",
            "yhteensa", "summa", "kokku", "kopa", "isviso", "totalt", "ialt", "общо", "всего", "итого", "вкупно", "укупно",
            "συνολο", "γενικοσυνολο", "gjithsej", "shuma", "toplam"));

    private ListTotals() {}
}
