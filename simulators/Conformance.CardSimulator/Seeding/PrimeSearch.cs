using System.Collections;
using System.Numerics;
using Conformance.CardSimulator.Keys;

namespace Conformance.CardSimulator.Seeding;

/// <summary>Finds primes: a start is drawn, multiples of small primes are sieved out of what follows, Miller-Rabin decides on the rest.</summary>
internal static class PrimeSearch
{
    /// <summary>Odd numbers looked at after each start; a prime of 1,024 bits is about one odd number in 355.</summary>
    private const int Window = 4096;
    private const int SmallPrimeLimit = 20_000;

    /// <summary>Drawn numbers of 1,024 bits that pass one round are composite with a probability far below 2^-40.</summary>
    private const int Rounds = 6;

    private static readonly int[] SmallPrimes = [.. OddPrimesBelow(SmallPrimeLimit)];

    /// <summary>A prime with its two highest bits set, so that the product of two has twice as many bits, for which <paramref name="suits"/>.</summary>
    /// <param name="random">Where starts and witnesses are drawn from.</param>
    /// <param name="bits">A multiple of 8.</param>
    /// <param name="suits">What else the prime must be.</param>
    public static BigInteger Draw(SeededBytes random, int bits, Func<BigInteger, bool> suits)
    {
        while (true)
        {
            var start = Start(random, bits);
            foreach (var candidate in Candidates(start).Where(candidate => suits(candidate) && IsPrime(candidate, random)))
            {
                return candidate;
            }
        }
    }

    /// <summary>Miller-Rabin for an odd number above 3 with no small factor.</summary>
    public static bool IsPrime(BigInteger number, SeededBytes random)
    {
        var less = number - 1;
        var twos = 0;
        var odd = less;
        while (odd.IsEven)
        {
            odd >>= 1;
            twos++;
        }

        for (var round = 0; round < Rounds; round++)
        {
            var witness = 2 + (new BigInteger(random.Next(number.GetByteCount() + 8), isUnsigned: true) % (number - 3));
            if (!Passes(ModularPower.Of(witness, odd, number), less, twos, number))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One of power, power^2, power^4, ... must be -1, or power be 1.</summary>
    private static bool Passes(BigInteger power, BigInteger less, int twos, BigInteger number)
    {
        if (power.IsOne)
        {
            return true;
        }

        for (var i = 0; i < twos; i++)
        {
            if (power == less)
            {
                return true;
            }

            power = power * power % number;
        }

        return false;
    }

    private static BigInteger Start(SeededBytes random, int bits)
    {
        var bytes = random.Next(bits / 8);
        bytes[0] |= 0xC0;
        bytes[^1] |= 0x01;
        return new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
    }

    private static IEnumerable<BigInteger> Candidates(BigInteger start)
    {
        var composite = new BitArray(Window);
        foreach (var prime in SmallPrimes)
        {
            // The first i for which start + 2i is a multiple of the prime.
            var missing = (prime - (int)(start % prime)) % prime;
            for (var i = missing % 2 == 0 ? missing / 2 : (missing + prime) / 2; i < Window; i += prime)
            {
                composite[i] = true;
            }
        }

        return Enumerable.Range(0, Window).Where(i => !composite[i]).Select(i => start + (2 * i));
    }

    private static IEnumerable<int> OddPrimesBelow(int limit)
    {
        var composite = new bool[limit];
        for (var number = 3; number < limit; number += 2)
        {
            if (composite[number])
            {
                continue;
            }

            yield return number;
            for (var multiple = 3 * number; multiple < limit; multiple += 2 * number)
            {
                composite[multiple] = true;
            }
        }
    }
}
