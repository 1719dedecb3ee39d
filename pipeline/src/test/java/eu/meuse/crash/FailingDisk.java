package eu.meuse.crash;

import eu.meuse.crash.disk.FailingFiles;
import eu.meuse.crash.disk.FailingTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process in which the disk fails at the Nth thing that is written: Java takes its file system when it starts. */
final class FailingDisk {
    private static final String HADOOP = """
            <configuration>
              <property><name>fs.file.impl</name><value>%s</value></property>
            </configuration>
            """.formatted(FailingTables.class.getName());

    private FailingDisk() {}

    /**
     * Disturbs run after run, each at its write; ends with 0 where each came to what it must.
     *
     * @param writes those of {@link DisturbedRuns}
     * @param minutes after which it is taken for one that never ends
     */
    static Child.Ended failsAt(Path folder, String writes, long minutes) throws IOException, InterruptedException {
        Path configuration = Files.createDirectories(folder.resolve("hadoop"));
        Files.writeString(configuration.resolve("core-site.xml"), HADOOP);
        List<String> options = List.of("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FailingFiles.class.getName());
        return Child.start(DisturbedRuns.class, options, List.of(folder.toString(), writes), configuration).endedWithin(minutes);
    }
}
