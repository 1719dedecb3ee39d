package eu.meuse.samples.world;

/** The dirt of real files, put where it is by hand so that the README can say what to look at. */
final class Dirt {
    private final Delivery delivery;

    Dirt(Delivery delivery) {
        this.delivery = delivery;
    }

    void spread() {
        new LateLists(delivery).spread();
        new Corrections(delivery).spread();
        new Faults(delivery).spread();
        new Doubts(delivery).spread();
        new Decoration(delivery).spread();
    }
}
