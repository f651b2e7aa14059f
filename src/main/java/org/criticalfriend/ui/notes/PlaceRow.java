package org.criticalfriend.ui.notes;

/**
 * A place as it stands in the list.
 *
 * @param heading the day that begins here; empty where it began before
 * @param times from when to when, or what sort of document; may be empty
 * @param title what it is called
 * @param notes how many notes were taken there
 * @param running whether the session runs now
 */
record PlaceRow(
    Place place, String heading, String times, String title, int notes, boolean running) {}
