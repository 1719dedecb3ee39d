package eu.meuse.reports.bundle;

/**
 * How many organisations there are, by identifier and likeness of names.
 *
 * @param indicator to date, whose facts name them; empty: all facts
 * @param names the different ways in which their names are written
 * @param least if every doubtful pair is one organisation
 * @param most if none is
 * @param doubtful how many pairs of them leave doubt
 */
public record OrganisationCount(String indicator, long names, long least, long most, long doubtful) {

    /** Whether all facts are meant. */
    public boolean isOfAll() {
        return indicator.isEmpty();
    }
}
