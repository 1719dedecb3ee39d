package eu.meuse.intake.sheets;

import eu.meuse.intake.source.Addresses;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for people in what a workbook holds besides the rows that were read. */
public final class WorkbookPeople implements Closeable {
    /** What has neither texts of its own nor anybody's name, apart from the sheets. Comments, drawings and the like may. */
    private static final Pattern PLAIN = Pattern.compile("\\[content_types]\\.xml|_rels/\\.rels|docprops/(?:app|core)\\.xml|xl/_rels/workbook\\.xml\\.rels"
            + "|xl/(?:workbook|styles|sharedstrings|calcchain|metadata)\\.xml|xl/theme/theme\\d+\\.xml|xl/worksheets/_rels/[^/]+\\.rels|xl/tables/[^/]+\\.xml");
    private static final Set<String> PROPERTIES = Set.of("creator", "lastModifiedBy", "Manager", "title", "subject", "description", "keywords", "category");
    private static final String FOLDER = "docprops/";

    private final WorkbookParts parts;

    private WorkbookPeople(Path path) throws UnreadableWorkbook {
        parts = new WorkbookParts(path);
    }

    /**
     * Whether a workbook may name people: in a sheet that was not read, as its author, in a remark, by an e-mail address.
     *
     * @param read the names of the sheets of which all rows were read
     * @throws IOException where the file cannot be read; a broken workbook may name anybody
     */
    public static boolean mayBeIn(Path path, Collection<String> read) throws IOException {
        try (WorkbookPeople workbook = new WorkbookPeople(path)) {
            return workbook.mayBeBeside(read);
        } catch (UnreadableWorkbook broken) {
            return true;
        }
    }

    private boolean mayBeBeside(Collection<String> read) throws IOException {
        WorkbookIndex index = WorkbookIndex.of(parts);
        Set<String> sheets = index.sheets().stream()
                .filter(sheet -> read.contains(sheet.name()))
                .map(sheet -> sheet.part().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (sheets.size() < index.sheets().size()) {
            return true;
        }
        for (String part : parts.names()) {
            if (!sheets.contains(part) && !PLAIN.matcher(part).matches() || holdsAddress(part) || part.startsWith(FOLDER) && saysWhose(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAddress(String part) throws IOException {
        try (InputStream bytes = parts.bytes(part)) {
            return Addresses.areIn(bytes);
        }
    }

    private boolean saysWhose(String part) throws IOException {
        try (XmlPart xml = parts.xml(part)) {
            while (xml.next()) {
                if (xml.starts() && PROPERTIES.contains(xml.name()) && !xml.text().isBlank()) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
