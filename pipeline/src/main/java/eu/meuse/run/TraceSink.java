package eu.meuse.run;

import eu.meuse.indicators.AddedUp;
import java.io.IOException;

/** Takes what a trace finds, row after row: there may be millions. */
public interface TraceSink {

    /** The figure, before its rows. */
    void begin(TracedFigure figure) throws IOException;

    /** A row, in their order. */
    void row(TracedRow row) throws IOException;

    /** What they add up to, after the last. */
    void end(TracedFigure figure, AddedUp sums) throws IOException;
}
