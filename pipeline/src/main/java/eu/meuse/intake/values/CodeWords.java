package eu.meuse.intake.values;

import eu.meuse.intake.source.Words;
import eu.meuse.programme.Definitions;
import eu.meuse.reports.bundle.Code;
import eu.meuse.reports.bundle.Dimension;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words for the codes of each of the programme's lists: the code itself, its labels, the vocabulary's words. */
public final class CodeWords implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<String, Map<String, String>> lists = new HashMap<>();

    /** The words of all code lists, in every language. */
    public CodeWords(Definitions definitions) {
        for (Map.Entry<String, Dimension> list : definitions.programme().codeLists().entrySet()) {
            lists.put(list.getKey(), words(list.getValue(), definitions.vocabulary().values().getOrDefault(list.getKey(), Map.of())));
        }
    }

    /** Bare word to code; empty where the programme has no such list. */
    public Map<String, String> of(String list) {
        return lists.getOrDefault(list, Map.of());
    }

    private static Map<String, String> words(Dimension list, Map<String, Map<String, List<String>>> vocabulary) {
        Map<String, String> words = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        for (Code code : list.codes()) {
            add(words, unclear, code.code(), code.code());
            code.labels().values().forEach(label -> add(words, unclear, label, code.code()));
            vocabulary.getOrDefault(code.code(), Map.of()).values()
                    .forEach(all -> all.forEach(word -> add(words, unclear, word, code.code())));
        }
        words.keySet().removeAll(unclear);
        return words;
    }

    /** A word for two codes of a list is a word for neither. */
    private static void add(Map<String, String> words, Set<String> unclear, String word, String code) {
        for (String form : List.of(Words.bare(word), Words.writtenOut(word))) {
            String other = words.put(form, code);
            if (other != null && !other.equals(code)) {
                unclear.add(form);
            }
        }
    }
}
