package org.criticalfriend.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Rating;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Scale;

/** What no single record can hold: groups form no circle, a rating is a value of its own scale. */
final class ReviewRules {
  private ReviewRules() {}

  static void check(Review review, String document) {
    checkGroups(review.groups(), document);
    checkRatings(review, document);
  }

  private static void checkGroups(List<Group> groups, String document) {
    Map<Id, Group> byId = new HashMap<>();
    groups.forEach(group -> byId.put(group.id(), group));
    Set<Id> sound = new HashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      String place = Place.of(document, "/groups/" + i + "/parent");
      sound.addAll(wayUp(groups.get(i), byId, sound, place));
    }
  }

  /** The group and those above it, up to one that is known to be sound. */
  private static Set<Id> wayUp(Group first, Map<Id, Group> byId, Set<Id> sound, String place) {
    SequencedMap<Id, Group> way = new LinkedHashMap<>();
    Group group = first;
    while (group != null && !sound.contains(group.id())) {
      if (way.putIfAbsent(group.id(), group) != null) {
        throw circle(place, way, group);
      }
      Id parent = group.parent();
      group = parent == null ? null : byId.get(parent);
    }
    return way.keySet();
  }

  private static RuntimeException circle(String place, SequencedMap<Id, Group> way, Group met) {
    List<Group> steps = new ArrayList<>(way.values());
    List<Group> round = steps.subList(steps.indexOf(met), steps.size());
    return FormTrouble.circle(place, round.stream().map(Group::name).toList());
  }

  private static void checkRatings(Review review, String document) {
    Map<Id, Id> scaleOfValue = new HashMap<>();
    for (Scale scale : review.scales()) {
      scale.values().forEach(value -> scaleOfValue.put(value.id(), scale.id()));
    }
    for (int i = 0; i < review.findings().size(); i++) {
      Rating rating = review.findings().get(i).rating();
      if (rating != null && !rating.scale().equals(scaleOfValue.get(rating.value()))) {
        String place = Place.of(document, "/findings/" + i + "/rating/value");
        throw FormTrouble.valueOfOtherScale(place, rating.value().text(), rating.scale().text());
      }
    }
  }
}
