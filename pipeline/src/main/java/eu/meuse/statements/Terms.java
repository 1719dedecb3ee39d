package eu.meuse.statements;

import eu.meuse.programme.Definitions;
import eu.meuse.programme.FundingRules;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Quarter;
import java.time.LocalDate;
import java.util.List;

/**
 * What a programme's configuration says about statements.
 *
 * @param categories cost categories with their names, in order
 * @param sources of finance with their names, in the order in which leftover cents go to equal remainders
 * @param start first day of the programme
 * @param end last day of the programme
 * @param rules of co-financing
 */
public record Terms(List<Code> categories, List<Code> sources, LocalDate start, LocalDate end, FundingRules rules) {

    /** Those of a programme. */
    public static Terms of(Definitions definitions) {
        Programme programme = definitions.programme();
        return new Terms(programme.codeLists().get("cost_category").codes(), programme.codeLists().get("source").codes(),
                programme.start(), programme.end(), definitions.funding());
    }

    /** Codes of the sources, in order. */
    List<String> sourceCodes() {
        return sources.stream().map(Code::code).toList();
    }

    /** The programme's last quarter. */
    Quarter last() {
        return Quarter.of(end);
    }
}
