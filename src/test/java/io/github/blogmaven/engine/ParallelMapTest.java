package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ParallelMapTest {
    private static final Duration LONG = Duration.ofSeconds(50);
    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void resultsKeepTheOrderOfTheItems() throws IOException {
        List<Integer> items = IntStream.range(0, 1000).boxed().toList();
        List<Integer> doubled = map(4, LONG, items, i -> i * 2);
        assertThat(doubled).isEqualTo(items.stream().map(i -> i * 2).toList());
    }

    @Test
    void noItemsGiveNoResults() throws IOException {
        assertThat(map(2, LONG, List.of(), i -> i)).isEmpty();
    }

    @Test
    void anItemThatRecursesForeverFailsAlone() throws IOException {
        assertThat(map(2, LONG, List.of(1, 2, 3), i -> i == 2 ? sum(Integer.MAX_VALUE) : i))
                .containsExactly(1, -2, 3);
    }

    @Test
    void anItemMayRecurseFarDeeperThanOnAnOrdinaryThread() throws IOException {
        assertThat(map(1, LONG, List.of(1_000_000), ParallelMapTest::sum)).containsExactly(1_000_000);
    }

    @Test
    void anItemThatNeedsTooMuchMemoryFailsAlone() throws IOException {
        List<Integer> sizes = List.of(1, 2, 3);
        assertThat(map(1, LONG, sizes, i -> i == 2 ? new long[Integer.MAX_VALUE].length : i))
                .containsExactly(1, -2, 3);
    }

    @Test
    void anItemThatBlocksIsInterruptedAndTheOthersGoOn() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        List<Integer> results = map(1, SHORT, List.of(1, 2, 3), i -> {
            if (i == 2) {
                await(never);
            }
            return i;
        });
        assertThat(results).containsExactly(1, -2, 3);
    }

    @Test
    void anItemThatIgnoresInterruptsIsAbandoned() throws IOException {
        AtomicInteger stop = new AtomicInteger();
        try {
            List<Integer> results = map(1, SHORT, List.of(1, 2, 3), i -> {
                while (i == 2 && stop.get() == 0) {
                    Thread.onSpinWait();
                }
                return i;
            });
            assertThat(results).containsExactly(1, -2, 3);
        } finally {
            stop.set(1);
        }
    }

    @Test
    void noItemIsLostWhereManyEndJustAtTheLimit() throws IOException {
        List<Integer> items = IntStream.range(1, 300).boxed().toList();
        Duration limit = Duration.ofMillis(20);
        List<Integer> results = map(8, limit, items, i -> {
            long end = System.nanoTime() + limit.toNanos();
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return i;
        });
        assertThat(results.stream().map(Math::abs)).isEqualTo(items);
    }

    @Test
    void manyItemsWithoutEndDoNotCostTheLimitEach() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        List<Integer> results = map(2, SHORT, IntStream.range(1, 1001).boxed().toList(), i -> {
            await(never);
            return i;
        });
        assertThat(results).hasSize(1000).allMatch(i -> i < 0);
    }

    @Test
    void theFirstExceptionInOrderIsThrown() {
        assertThatThrownBy(() -> map(2, LONG, List.of(1, 2, 3), i -> {
                    if (i > 1) {
                        throw new IOException("item " + i);
                    }
                    return i;
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("item 2");
        assertThatThrownBy(() -> map(2, LONG, List.of(0), i -> 1 / i)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void noThreadIsLeft() throws Exception {
        map(2, LONG, List.of(1, 2, 3, 4), i -> i);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("blog-worker")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    private static List<Integer> map(
            int threads, Duration limit, List<Integer> items, ParallelMap.Work<Integer, Integer> work)
            throws IOException {
        return new ParallelMap(threads, limit).map(items, work, (item, failure) -> -item, done -> {});
    }

    private static int sum(int n) {
        return n == 0 ? 0 : sum(n - 1) + 1;
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
    }
}
