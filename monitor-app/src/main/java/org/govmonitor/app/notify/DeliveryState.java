package org.govmonitor.app.notify;

/** Where a message stands on one channel. */
public enum DeliveryState {
    /** Not sent yet; is tried when its time has come. */
    WAITING,
    /** Is being handed over now, or was when the program was killed. */
    SENDING,
    SENT,
    /** Handed over perhaps: a person has to look, and to send it again where it did not arrive. */
    UNSURE,
    /** Not handed over, and not tried any more: a person may send it again. */
    DEAD
}
