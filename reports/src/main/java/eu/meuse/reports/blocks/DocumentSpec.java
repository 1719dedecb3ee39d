package eu.meuse.reports.blocks;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document, whole: what it says and what stands around it.
 *
 * @param language BCP 47: {@code de}
 * @param title of the title band, of the file and of the reader's window
 * @param subtitle below the title, or empty
 * @param running what every page carries
 * @param funding who pays
 * @param origin what the file says of itself
 * @param attachments files within the file
 * @param blocks in reading order
 */
public record DocumentSpec(
        String language,
        String title,
        String subtitle,
        Running running,
        Funding funding,
        Origin origin,
        List<Attachment> attachments,
        List<Block> blocks) {

    public DocumentSpec {
        attachments = List.copyOf(attachments);
        blocks = List.copyOf(blocks);
    }

    /**
     * What every page carries.
     *
     * @param left of the running header: the document
     * @param right of the running header: the quarter, the place
     * @param footnote on every page and every chart of its own file: the warning that data are invented; or empty
     * @param pages with {@code {page}} and {@code {pages}}: "Page {page} of {pages}"
     */
    public record Running(String left, String right, String footnote, String pages) {

        /** The page line of a page. */
        public String pageLine(int page, int pages) {
            return this.pages.replace("{page}", Integer.toString(page)).replace("{pages}", Integer.toString(pages));
        }
    }

    /**
     * The European funding statement.
     *
     * @param emblem whether the EU emblem is shown
     * @param emblemAlt what the emblem is, for who cannot see it
     * @param lines beside the emblem; empty where nothing is to be said
     */
    public record Funding(boolean emblem, String emblemAlt, List<String> lines) {

        public Funding {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What the file says of itself; none of it from the clock.
     *
     * @param date the day it speaks of
     * @param contentHash 64 hexadecimal digits over all that the document is made from; names this version of it
     */
    public record Origin(String author, String subject, LocalDate date, String contentHash) {
        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        /** @throws IllegalArgumentException for a hash of another form */
        public Origin {
            if (!HASH.matcher(contentHash).matches()) {
                throw new IllegalArgumentException("no SHA-256 in hexadecimal: " + contentHash);
            }
        }
    }

    /**
     * A file within the file.
     *
     * @param name with extension
     * @param mime {@code text/csv}
     * @param bytes not to be changed afterwards
     */
    public record Attachment(String name, String mime, byte[] bytes, String description) {}
}
