package eu.meuse.cli;

import eu.meuse.identity.matching.OrganisationGroups;
import eu.meuse.identity.matching.OrganisationMatcher;
import eu.meuse.intake.lists.OrganisationList;
import eu.meuse.programme.Definitions;
import eu.meuse.run.Configuration;
import eu.meuse.run.Outcome;
import eu.meuse.run.RunException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meuse organisations}. */
@Command(name = "organisations", description = "Groups a plain list of organisations: by identifier, else by likeness of names. Writes it"
        + " to standard output as CSV with a column 'group'. Starts no Spark.")
final class OrganisationsCommand implements Callable<Integer> {
    @Mixin
    private ProgrammeOption programme;

    @Parameters(paramLabel = "FILE.csv", description = "A list with a column of names, and of identifiers, places and countries where it has"
            + " them, under headings in any of the languages.")
    private Path file;

    @Option(names = "--review", paramLabel = "FILE", description = "Write the pairs that leave doubt to this file as CSV, with lines for the"
            + " programme's organisations.yaml to decide them.")
    private Path review;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        requireFiles();
        Definitions definitions = Configuration.load(programme.folder());
        OrganisationList.Opened opened = OrganisationList.open(file, definitions);
        Optional<String> refusal = opened.refusal().map(why -> file.getFileName() + ": " + why.english());
        if (refusal.isPresent()) {
            throw new RunException(Outcome.NOTHING_USABLE, refusal.get());
        }
        try (OrganisationList list = opened.list().orElseThrow()) {
            group(list, definitions);
        }
        return Outcome.DONE.exitCode();
    }

    private void requireFiles() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (review != null && review.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new ParameterException(spec.commandLine(), "the review list would take the place of " + file + "; give it another name");
        }
    }

    private void group(OrganisationList list, Definitions definitions) throws IOException {
        OrganisationsText told = new OrganisationsText(spec.commandLine().getErr());
        told.columns(list.headings());
        told.unused(list.unused());
        told.failed(list.rows());
        if (list.rows().isEmpty()) {
            throw new RunException(Outcome.NOTHING_USABLE, file.getFileName() + ": there are no rows in it; it should have a heading and a row an organisation");
        }
        OrganisationGroups groups = new OrganisationMatcher(definitions.organisationWords(), definitions.decisions()).group(list.rows());
        write(list, groups);
        if (review != null) {
            new ReviewList(review).write(groups.unsure());
        }
        told.count(groups, Optional.ofNullable(review));
    }

    private void write(OrganisationList list, OrganisationGroups groups) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (out instanceof StandardOut standard) {
            list.write(groups.groups(), standard.bytes());
            standard.bytes().flush();
        } else {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            list.write(groups.groups(), bytes);
            out.print(bytes.toString(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
