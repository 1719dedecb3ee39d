package eu.meuse.attack;

/** The least and the most that a number can be. */
record Bounds(long least, long most) {
    long width() {
        return most - least;
    }
}
