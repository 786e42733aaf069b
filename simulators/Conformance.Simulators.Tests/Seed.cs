using System.Globalization;
using System.Security.Cryptography;
using Xunit.Abstractions;

namespace Conformance.Simulators.Tests;

/// <summary>The seed of a random test: fresh for every run, printed, and taken from CONFORMANCE_SEED to repeat one.</summary>
internal static class Seed
{
    public static int Next(ITestOutputHelper output)
    {
        var given = Environment.GetEnvironmentVariable("CONFORMANCE_SEED");
        var seed = given is null ? RandomNumberGenerator.GetInt32(int.MaxValue) : int.Parse(given, CultureInfo.InvariantCulture);
        output.WriteLine($"CONFORMANCE_SEED={seed.ToString(CultureInfo.InvariantCulture)}");
        return seed;
    }
}
