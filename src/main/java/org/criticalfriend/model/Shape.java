package org.criticalfriend.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes a record of the review by its members, in the order in which the text form writes them.
 * The text form and the review file both work from this one description.
 *
 * @param <R> the record
 */
public final class Shape<R extends Record> {
  private static final ClassValue<Shape<?>> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
          return new Shape<>(type.asSubclass(Record.class));
        }
      };

  private final Class<R> type;
  private final List<Member> members;
  private final MethodHandle maker;
  private final MethodHandle extras;
  private final @Nullable Member id;

  private Shape(Class<R> type) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    List<Member> found = new ArrayList<>();
    for (int i = 0; i < components.length - 1; i++) {
      found.add(Members.describe(components[i]));
    }
    this.members = List.copyOf(found);
    this.id = found.stream().filter(one -> one.form() == Form.ID).findFirst().orElse(null);
    this.extras = Members.reader(components[components.length - 1]);
    this.maker = maker(type);
  }

  /** The shape of {@code type}; always the same object for the same type. */
  @SuppressWarnings("unchecked") // computeValue makes a Shape of the very class it is given
  public static <R extends Record> Shape<R> of(Class<R> type) {
    return (Shape<R>) SHAPES.get(type);
  }

  /** The shape of the record that {@code whole} is. */
  public static Shape<?> of(Record whole) {
    return of(whole.getClass());
  }

  /** The record type described. */
  public Class<R> type() {
    return type;
  }

  /** The members, without the extras, in order. */
  public List<Member> members() {
    return members;
  }

  /** The id of {@code whole}; null where such records have none. */
  public @Nullable Id id(Record whole) {
    return id == null ? null : (Id) id.of(whole);
  }

  /** The member called {@code name}, or null where there is none. */
  public @Nullable Member member(String name) {
    return members.stream().filter(m -> m.name().equals(name)).findFirst().orElse(null);
  }

  /** The word by which this insert is told from others; null where this is no insert. */
  public @Nullable String insert() {
    Insert insert = type.getAnnotation(Insert.class);
    return insert == null ? null : insert.value();
  }

  /** The members of {@code whole} that this version does not know. */
  public Extras extras(Record whole) {
    try {
      return (Extras) (Object) extras.invokeExact(whole);
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot read the extras of " + type, e);
    }
  }

  /**
   * A record of these values.
   *
   * @param values one for each member, in order; null for an absent one
   * @throws InvalidValue where the record refuses a value
   */
  public R build(List<? extends @Nullable Object> values, Extras unknown) {
    @Nullable Object[] all = new @Nullable Object[values.size() + 1];
    for (int i = 0; i < values.size(); i++) {
      all[i] = values.get(i);
    }
    all[values.size()] = unknown;
    try {
      return type.cast(Objects.requireNonNull((Object) maker.invokeExact(all)));
    } catch (InvalidValue e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot make a " + type.getSimpleName(), e);
    }
  }

  /**
   * The same record with another value of one member.
   *
   * @param value null to leave it out
   * @throws IllegalArgumentException if it has no such member
   * @throws InvalidValue where the record refuses the value
   */
  public R with(R whole, String member, @Nullable Object value) {
    if (member(member) == null) {
      throw new IllegalArgumentException(type.getSimpleName() + " has no member " + member);
    }
    List<@Nullable Object> values = new ArrayList<>();
    members.forEach(one -> values.add(one.name().equals(member) ? value : one.of(whole)));
    return build(values, extras(whole));
  }

  private static MethodHandle maker(Class<?> type) {
    try {
      Class<?>[] components =
          Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(components);
      return MethodHandles.lookup()
          .unreflectConstructor(constructor)
          .asSpreader(Object[].class, components.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + type.getSimpleName(), e);
    }
  }
}
