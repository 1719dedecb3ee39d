/**
 * Runs that end before their time: killed, out of disk, interrupted, or several at once. Whatever ends a process is done to
 * one of its own; what it leaves is looked at, and a run after it must give what an undisturbed one gives, byte for byte.
 */
package eu.meuse.crash;
