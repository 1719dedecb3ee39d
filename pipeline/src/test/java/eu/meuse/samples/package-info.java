/** Makes sample and benchmark inputs whose true figures are known. */
package eu.meuse.samples;
