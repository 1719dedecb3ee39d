package eu.meuse.reports.pdf;

import java.util.List;

/** Lays strips out on no paper, to know how many pages they turn and how much of the last they take. */
final class Trial implements Sheet {
    private int turned;

    private Trial() {}

    /**
     * How strips end.
     *
     * @param turned pages
     * @param used height of the last
     */
    record End(int turned, double used) {}

    /** @param y the upper end of what is free on the first page */
    static End of(List<Strip> strips, double y, boolean atTop) {
        Trial trial = new Trial();
        Flow flow = new Flow(trial, y, atTop);
        flow.place(strips);
        return new End(trial.turned, Paper.TOP - flow.y());
    }

    @Override
    public void turn() {
        turned++;
    }

    @Override
    public void draw(Strip strip, double top) {}
}
