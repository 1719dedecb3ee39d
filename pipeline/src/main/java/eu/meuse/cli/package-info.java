/** The command line: commands, exit codes and progress. */
package eu.meuse.cli;
