package eu.meuse.intake.values;

import eu.meuse.intake.source.SourceRow;
import eu.meuse.intake.source.Words;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Yes and no in any language. */
public final class YesNoReader implements CellReader {
    private final Set<String> yes;
    private final Set<String> no;

    /** Words compare as {@link eu.meuse.intake.source.Words#bare} does. */
    public YesNoReader(Set<String> yes, Set<String> no) {
        this.yes = with(yes, "true", "1", "yes");
        this.no = with(no, "false", "0", "no");
    }

    private static Set<String> with(Set<String> words, String... always) {
        return Stream.concat(words.stream().map(Words::bare), Stream.of(always)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Object read(SourceRow row, int cell) {
        String text = row.text(cell);
        if (text.isEmpty()) {
            return null;
        }
        String bare = Words.bare(text);
        return yes.contains(bare) ? Boolean.TRUE : no.contains(bare) ? Boolean.FALSE : Reason.UNKNOWN_CODE;
    }
}
