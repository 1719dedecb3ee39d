package eu.meuse.samples.world;

import java.util.Optional;

/** An invented person; whoever has no e-mail is known by name and organisation. */
record Person(String name, Optional<String> email, Organisation organisation) {}
