package eu.meuse.cli;

import eu.meuse.run.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"meuse " + ProgramVersion.get()};
    }
}
