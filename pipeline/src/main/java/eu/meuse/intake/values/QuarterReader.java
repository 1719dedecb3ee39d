package eu.meuse.intake.values;

import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.Words;
import eu.meuse.reports.bundle.Quarter;
import java.util.Locale;
import java.util.Optional;

/** Quarters, written {@code 2013-Q2}, {@code 2013Q2} or {@code Q2 2013}; T for trimestre and K for kwartaal alike. */
public final class QuarterReader implements CellReader {
    @Override
    public Object read(SourceRow row, int cell) {
        String text = row.text(cell);
        if (text.isEmpty()) {
            return null;
        }
        String bare = Words.bare(text).toUpperCase(Locale.ROOT).replace('T', 'Q').replace('K', 'Q');
        Optional<Quarter> quarter = bare.length() != 6 ? Optional.empty()
                : bare.charAt(0) == 'Q' ? Quarter.parse(bare.substring(2) + "-" + bare.substring(0, 2))
                : Quarter.parse(bare.substring(0, 4) + "-" + bare.substring(4));
        return quarter.isPresent() ? quarter.get().toString() : Reason.BAD_DATE;
    }
}
