package org.ninefold.access;

import java.time.Duration;
import java.util.Optional;

/**
 * What a try to sign in comes to.
 *
 * @param user who has signed in, or nobody
 * @param delay how long the next try must wait; zero where name or password is wrong
 */
public record SignInAnswer(Optional<SignedIn> user, Duration delay) {

    static SignInAnswer welcome(SignedIn user) {
        return new SignInAnswer(Optional.of(user), Duration.ZERO);
    }

    static SignInAnswer wrong() {
        return new SignInAnswer(Optional.empty(), Duration.ZERO);
    }

    static SignInAnswer later(Duration delay) {
        return new SignInAnswer(Optional.empty(), delay);
    }

    public boolean mustWait() {
        return !delay.isZero();
    }
}
