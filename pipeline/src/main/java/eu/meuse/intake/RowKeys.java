package eu.meuse.intake;

import eu.meuse.facts.FactTable;
import eu.meuse.identity.Person;
import eu.meuse.identity.Pseudonyms;
import eu.meuse.intake.values.Reason;

/** Whom a row is about and what makes it the same as another. */
final class RowKeys {
    private final Pseudonyms pseudonyms;
    private final boolean holdsPeople;
    private final int keyLength;
    private final int person;
    private final int email;
    private final int organisation;

    RowKeys(FactTable table, Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
        this.holdsPeople = table.holdsPeople();
        this.keyLength = table.key().size();
        this.person = Columns.find(table, "person");
        this.email = Columns.find(table, "email");
        this.organisation = Columns.find(table, "organisation");
    }

    /** The pseudonym of the person; null in tables without people. */
    String pseudonym(Object[] values) {
        return holdsPeople
                ? pseudonyms.of(Person.canonical((String) values[email], (String) values[person], (String) values[organisation]).orElseThrow())
                : null;
    }

    /** Null where rows of the table may repeat each other. */
    String key(Object[] values, String pseudonym) {
        if (pseudonym != null) {
            return values[0] + "\n" + pseudonym;
        }
        return keyLength == 0 ? null : keyLength == 1 ? (String) values[0] : values[0] + "\n" + values[1];
    }

    /** Why a row that repeats another is rejected. */
    Reason reason() {
        return holdsPeople ? Reason.DUPLICATE_ROW : Reason.DUPLICATE_KEY;
    }
}
