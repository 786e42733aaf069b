using System.Security.Cryptography;
using System.Text;

namespace Allure.Net.Commons;

/// <summary>Ids that stay the same from run to run, so that the report can show a test's history.</summary>
internal static class Identifier
{
    internal static string OfTestCase(TestResult test) => Hash(test.fullName);

    internal static string OfHistory(TestResult test) => Hash(string.Join(
        '\n',
        test.parameters
            .Where(parameter => !parameter.excluded)
            .OrderBy(parameter => parameter.name, StringComparer.Ordinal)
            .Select(parameter => $"{parameter.name}={parameter.value}")
            .Prepend(test.fullName)));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text ?? "")).AsSpan(0, 16));
}
