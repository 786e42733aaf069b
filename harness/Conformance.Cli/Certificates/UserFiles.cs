namespace Conformance.Cli.Certificates;

/// <summary>Where the user's keys lie when no others are named: in his configuration folder.</summary>
internal static class UserFiles
{
    private static string Folder { get; } =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "conformance");

    /// <summary>The key that certificates are signed with.</summary>
    public static string SigningKey { get; } = Path.Combine(Folder, "certificate.key");

    /// <summary>The keys of others that were seen.</summary>
    public static string KnownKeys { get; } = Path.Combine(Folder, "known-keys");
}
