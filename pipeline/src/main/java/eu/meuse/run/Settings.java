package eu.meuse.run;

import eu.meuse.reports.bundle.Quarter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run was asked for.
 *
 * @param programme folder of the programme's configuration
 * @param inputs folder of the regions' files
 * @param ledger folder of the ledger
 * @param out folder under which packs appear
 * @param quarter to report; empty: the latest that the inputs hold
 * @param languages of the documents; empty: those of the programme
 * @param requireComplete whether to stop unless every region has delivered all that is expected
 * @param strict whether a rejected row ends the run with {@link Outcome#NOTHING_USABLE}
 */
public record Settings(
        Path programme,
        Path inputs,
        Path ledger,
        Path out,
        Optional<Quarter> quarter,
        List<String> languages,
        boolean requireComplete,
        boolean strict) {}
