package io.github.blogmaven.card;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What the drawing process says of one card.
 *
 * @param number of the card, in the order in which it was told
 * @param complete whether the post's title is on it
 * @param png the picture; empty where no font has the letters of any title
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: from one process through the other to disk
record Drawing(int number, boolean complete, byte[] png) {
    /** The number of what is no card: the process cannot draw at all. */
    private static final int NONE = -1;

    /** Most bytes that a picture can have: its pixels, and as much again. */
    private static final int LIMIT = 2 * Card.WIDTH * Card.HEIGHT;

    /** Reads the next one. */
    static Drawing read(DataInput input) throws IOException {
        int number = input.readInt();
        if (number == NONE) {
            throw new DrawingException(input.readUTF());
        }
        boolean complete = input.readBoolean();
        int length = input.readInt();
        if (length < 0 || length > LIMIT) {
            throw new DrawingException("the drawing process wrote something else than pictures");
        }
        byte[] png = new byte[length];
        input.readFully(png);
        return new Drawing(number, complete, png);
    }

    void write(DataOutput output) throws IOException {
        output.writeInt(number);
        output.writeBoolean(complete);
        output.writeInt(png.length);
        output.write(png);
    }

    /** Says that nothing can be drawn, and why. */
    static void writeFailure(String reason, DataOutput output) throws IOException {
        output.writeInt(NONE);
        output.writeUTF(reason);
    }
}
