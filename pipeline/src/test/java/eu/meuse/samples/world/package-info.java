/** An invented programme: organisations, people, events, vouchers and money, and who sends what of it when. */
package eu.meuse.samples.world;
