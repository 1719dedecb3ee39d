package eu.meuse.identity.matching;

import eu.meuse.programme.DefinitionsLoader;
import eu.meuse.programme.Loaded;
import eu.meuse.programme.OrganisationWords;
import java.nio.file.Path;

/** The configured words. */
final class Words {
    static final OrganisationWords ALL = ((Loaded.Complete) DefinitionsLoader.load(Path.of(System.getProperty("meuse.root", ".."), "config/ttc")))
            .definitions().organisationWords();

    private Words() {}
}
