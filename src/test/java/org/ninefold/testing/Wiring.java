package org.ninefold.testing;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Puts use cases together as the container would, for plain JUnit: one entity manager, a fixed clock, a caller by name,
 * events to the observers a test gives. Transactions are the test's: {@link Database#in}.
 */
public final class Wiring {

    private final Map<Class<?>, Object> known = new HashMap<>();
    private final List<Consumer<Object>> observers = new ArrayList<>();
    private String caller = "nobody";

    public Wiring(Database database, Clock clock) {
        this(database.em(), clock);
    }

    public Wiring(EntityManager em, Clock clock) {
        known.put(EntityManager.class, em);
        known.put(Clock.class, clock);
        known.put(SessionContext.class, proxy(SessionContext.class, (name, args) -> principal()));
        known.put(Event.class, proxy(Event.class, this::fire));
        known.put(TransactionSynchronizationRegistry.class, keeping((key, thing) -> null));
    }

    /** From here on use cases run on behalf of this user. */
    public Wiring as(String signIn) {
        caller = signIn;
        return this;
    }

    public Wiring observing(Consumer<Object> observer) {
        observers.add(observer);
        return this;
    }

    /** Uses this object wherever its class, or the given one, is injected. */
    public <T> Wiring with(Class<T> type, T object) {
        known.put(type, object);
        return this;
    }

    /** What the container would find where {@code Instance} is injected; each gets those of its own kind. */
    @SuppressWarnings("unchecked")
    public static Instance<?> found(Supplier<List<?>> beans) {
        return proxy(Instance.class, (name, args) -> switch (name) {
            case "iterator" -> beans.get().iterator();
            case "spliterator" -> beans.get().spliterator();
            case "stream" -> beans.get().stream();
            case "forEach" -> {
                beans.get().forEach(bean -> ((Consumer<Object>) args[0]).accept(bean));
                yield null;
            }
            case "isUnsatisfied" -> beans.get().isEmpty();
            default -> throw new UnsupportedOperationException(name);
        });
    }

    /** The use case with all it needs. */
    public <T> T get(Class<T> type) {
        Object made = known.get(type);
        if (made == null) {
            made = create(type);
            known.put(type, made);
            fill(made);
        }
        return type.cast(made);
    }

    private static Object create(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("give the wiring a " + type.getName(), e);
        }
    }

    private void fill(Object bean) {
        Stream.of(bean.getClass().getDeclaredFields())
                .filter(Wiring::isInjected)
                .forEach(field -> set(bean, field));
    }

    private void set(Object bean, Field field) {
        try {
            field.setAccessible(true);
            field.set(bean, field.getType() == Instance.class ? found(field) : get(field.getType()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those given that are what the field asks for; none where a test gives none. */
    private Instance<?> found(Field field) {
        Class<?> wanted = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        return found(() -> {
            List<Object> fitting = new ArrayList<>();
            if (known.get(Instance.class) instanceof Instance<?> given) {
                given.iterator().forEachRemaining(fitting::add);
            }
            fitting.removeIf(bean -> !wanted.isInstance(bean));
            return fitting;
        });
    }

    private static boolean isInjected(Field field) {
        return field.isAnnotationPresent(Inject.class)
                || field.isAnnotationPresent(EJB.class)
                || field.isAnnotationPresent(Resource.class)
                || field.isAnnotationPresent(PersistenceContext.class);
    }

    /** What a transaction keeps. Unless a test says otherwise it keeps nothing, since it does not know where one ends. */
    public static TransactionSynchronizationRegistry keeping(BinaryOperator<Object> keeper) {
        return proxy(
                TransactionSynchronizationRegistry.class,
                (name, args) -> keeper.apply(args[0], args.length > 1 ? args[1] : null));
    }

    private Principal principal() {
        return () -> caller;
    }

    private Object fire(String method, Object[] arguments) {
        if (method.equals("fire")) {
            observers.forEach(observer -> observer.accept(arguments[0]));
        }
        return null;
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
