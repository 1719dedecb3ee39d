/** A disk that fails at the Nth thing written to it: as Java's own file system and as the one that tables are written by. */
package eu.meuse.crash.disk;
