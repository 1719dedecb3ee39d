package eu.meuse.reports.blocks;

/** One piece of a document, in reading order. An output format handles each of them, which {@link Visitor} proves. */
public sealed interface Block
        permits Heading, Paragraph, Tiles, Table, Directory, Chart, Notice, Definitions, Signatures, Together, PageBreak {

    /** Hands this block to the method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind of block: an output format that forgets one does not compile. */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R tiles(Tiles tiles);

        R table(Table table);

        R directory(Directory directory);

        R chart(Chart chart);

        R notice(Notice notice);

        R definitions(Definitions definitions);

        R signatures(Signatures signatures);

        R together(Together together);

        R pageBreak(PageBreak pageBreak);
    }
}
