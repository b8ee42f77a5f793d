package org.ninefold.architecture.broken.account;

/** Broken: calls a method that the container does not let through. */
class Whisper {
    void speak(Customers customers) {
        customers.rest();
    }
}
