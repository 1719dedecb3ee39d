package eu.meuse.run;

import eu.meuse.intake.DeliveredFile;
import eu.meuse.intake.Delivery;
import eu.meuse.programme.Programme;
import eu.meuse.reports.bundle.Finding;
import eu.meuse.reports.bundle.Quarter;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tells what most likely lies in the wrong folder: it counts, or is left for later, and nothing else would say so. */
final class Misplaced {
    private static final int SHOWN = 20;

    private final Progress progress;

    Misplaced(Progress progress) {
        this.progress = progress;
    }

    /** @param quarter that is reported */
    void tell(Programme programme, Delivery delivery, Quarter quarter, List<Finding> findings) {
        outside(programme, quarter, findings).forEach(one -> progress.step("warning: " + one + " lies outside the period of the programme, "
                + programme.start() + " to " + programme.end() + "; see whether the folders bear the right quarter"));
        findings.stream().filter(finding -> finding.code().equals("not-awaited")).limit(SHOWN).forEach(finding -> progress.step("warning: "
                + finding.region() + "/" + finding.quarter() + "/" + finding.file() + ": " + finding.message()));
        List<DeliveredFile> later = delivery.files().stream().filter(file -> file.quarter().compareTo(quarter) > 0).toList();
        if (!later.isEmpty()) {
            progress.step(later.size() + (later.size() == 1 ? " file is of a later quarter, " : " files are of later quarters, the first ")
                    + later.get(0).quarter() + ", and not in this report");
        }
    }

    /** The quarter that is reported, and those of files that count in it. */
    private static SortedSet<String> outside(Programme programme, Quarter quarter, List<Finding> findings) {
        SortedSet<String> outside = new TreeSet<>();
        findings.stream().filter(finding -> finding.code().equals("outside-programme-quarter")).forEach(finding -> outside.add(finding.quarter()));
        if (!programme.period().has(quarter) && !programme.period().isWoundUpIn(quarter)) {
            outside.add(quarter.toString());
        }
        return outside;
    }
}
