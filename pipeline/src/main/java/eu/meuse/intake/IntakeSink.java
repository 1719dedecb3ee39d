package eu.meuse.intake;

import eu.meuse.facts.FactRow;
import eu.meuse.facts.Source;
import eu.meuse.reports.bundle.Finding;

/** Takes what is read. */
public interface IntakeSink {
    /** A row that was not rejected. */
    void fact(FactRow row);

    /** A rejected row, a warning, or a refused file. */
    void finding(Source source, Finding finding);

    /** What became of a file's or sheet's lines; once each, also where it holds no records. */
    void summary(SourceSummary summary);
}
