package eu.meuse.samples.world;

import java.time.LocalDate;
import java.util.List;

/** An event and who came; {@code guests} is empty where no list was ever sent. */
record Event(
        String id, LocalDate date, String format, String audience, Place place, String sector, String title,
        String venue, Integer attendance, List<Person> guests) {}
