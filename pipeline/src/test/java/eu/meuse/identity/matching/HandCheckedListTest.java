package eu.meuse.identity.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A list whose truth was said by hand, row by row: spellings in four languages, abbreviations, departments, companies of
 * one house, towns in names. What is merged must be right; what is right need not all be found.
 */
final class HandCheckedListTest {
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.8;

    /** The second list was written after the words and rules, which then learnt from it; the third after that, and nothing did. */
    @ParameterizedTest
    @ValueSource(strings = {"euregio", "held-out", "unseen"})
    void pairsAreRightAndMostAreFound(String list) throws IOException {
        List<String> truth = new ArrayList<>();
        List<NamedOrganisation> rows = new ArrayList<>();
        try (InputStream in = HandCheckedListTest.class.getResourceAsStream("/organisations/" + list + ".csv");
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord record : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
                truth.add(record.get("organisation"));
                rows.add(new NamedOrganisation(record.get("name"), "", "", ""));
            }
        }
        int[] groups = new OrganisationMatcher(Words.ALL, List.of()).group(rows).groups();
        int both = 0;
        int merged = 0;
        int one = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            for (int j = i + 1; j < groups.length; j++) {
                boolean isOne = truth.get(i).equals(truth.get(j));
                boolean isMerged = groups[i] == groups[j];
                one += isOne ? 1 : 0;
                merged += isMerged ? 1 : 0;
                both += isOne && isMerged ? 1 : 0;
                if (isMerged && !isOne) {
                    wrong.add(rows.get(i).name() + " / " + rows.get(j).name());
                }
            }
        }
        assertTrue(both >= PRECISION * merged, "precision " + both + "/" + merged + ", wrong: " + wrong);
        assertTrue(both >= RECALL * one, "recall " + both + "/" + one);
    }
}
