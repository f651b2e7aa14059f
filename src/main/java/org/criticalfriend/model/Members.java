package org.criticalfriend.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the description of a member from the record component that declares it. */
final class Members {
  private static final Map<Class<?>, Form> PLAIN =
      Map.of(
          String.class, Form.TEXT,
          Boolean.class, Form.FLAG,
          Integer.class, Form.NUMBER,
          LocalDate.class, Form.DATE,
          LocalTime.class, Form.TIME,
          Map.class, Form.COUNTS);

  private Members() {}

  static Member describe(RecordComponent component) {
    boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    Names names = component.getAnnotation(Names.class);
    Class<?> element = names == null ? element(component) : names.value();
    return new Member(
        component.getName(),
        form(component, element, names != null),
        required,
        element,
        component.getAnnotation(Prose.class),
        reader(component));
  }

  /** Takes a record and gives an object, so that calling it needs no conversion each time. */
  static MethodHandle reader(RecordComponent component) {
    try {
      return MethodHandles.lookup()
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Record.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  private static Form form(RecordComponent component, Class<?> element, boolean reference) {
    boolean list = component.getType() == List.class;
    if (reference) {
      return list ? Form.REFERENCES : Form.REFERENCE;
    }
    if (component.getType() == Id.class) {
      return Form.ID;
    }
    if (element.isEnum()) {
      return list ? Form.WORDS : Form.WORD;
    }
    if (element == String.class && list) {
      return Form.TEXTS;
    }
    if (element.isRecord() || element == Block.class) {
      return list ? Form.RECORDS : Form.RECORD;
    }
    Form plain = PLAIN.get(component.getType());
    if (plain == null) {
      throw new IllegalStateException("No form for " + component);
    }
    return plain;
  }

  private static Class<?> element(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == List.class) {
      Type[] arguments = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
      return (Class<?>) arguments[0];
    }
    return type.isEnum() || type.isRecord() ? type : String.class;
  }
}
