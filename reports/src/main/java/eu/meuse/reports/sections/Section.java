package eu.meuse.reports.sections;

import eu.meuse.reports.blocks.Block;
import eu.meuse.reports.bundle.ReportSection;
import java.util.List;

/** A kind of section: what it says below its heading. */
interface Section {
    /**
     * The blocks of a section.
     *
     * @throws IllegalArgumentException where the outline names what the results do not hold
     */
    List<Block> blocks(ReportSection section, View view);
}
