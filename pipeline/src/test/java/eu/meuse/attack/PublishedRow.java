package eu.meuse.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A line of {@code figures.csv}, as anybody reads it. */
record PublishedRow(String indicator, String scope, String breakdown, String key, String value, String numerator, String denominator, String status) {

    static List<PublishedRow> of(Path figures) throws IOException {
        return Files.readAllLines(figures).stream().skip(1).map(PublishedRow::of).toList();
    }

    private static PublishedRow of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 13) {
            throw new IllegalArgumentException("no line of figures.csv: " + Arrays.toString(cells));
        }
        return new PublishedRow(cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[12]);
    }

    boolean isHidden() {
        return status.equals("suppressed");
    }

    /** Of what it shows a number that counts: the value, or a side of a ratio. */
    static Optional<Long> whole(String number) {
        return number.matches("\\d+(\\.0+)?") ? Optional.of(Long.valueOf(number.replaceAll("\\..*", ""))) : Optional.empty();
    }
}
