/** Which counts others can work out from what is published, and how narrowly: the arithmetic of disclosure, without any figures. */
package eu.meuse.disclosure.audit;
