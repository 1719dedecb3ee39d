package eu.meuse.crash;

import eu.meuse.cli.Meuse;
import eu.meuse.crash.disk.FailingFiles;
import eu.meuse.crash.disk.FailingTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs whose disk fails at the Nth thing they write. */
final class FailingDisk {
    private static final String HADOOP = """
            <configuration>
              <property><name>fs.file.impl</name><value>%s</value></property>
            </configuration>
            """.formatted(FailingTables.class.getName());

    private final Desk desk;

    FailingDisk(Desk desk) throws IOException {
        this.desk = desk;
        Files.writeString(Files.createDirectories(configuration()).resolve("core-site.xml"), HADOOP);
    }

    /** @param once whether the disk is well again after it has failed, or full from then on */
    Child.Ended failsAt(int write, boolean once) throws IOException, InterruptedException {
        List<String> options = List.of(
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + FailingFiles.class.getName(),
                "-Ddisk.folder=" + desk.folder(),
                "-Ddisk.fails.at=" + write,
                "-Ddisk.fails.once=" + once);
        return Child.start(Meuse.class, options, desk.report(), configuration()).ended();
    }

    private Path configuration() {
        return desk.folder().resolve("hadoop");
    }
}
