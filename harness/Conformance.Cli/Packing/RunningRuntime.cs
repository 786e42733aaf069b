using System.Runtime.InteropServices;

namespace Conformance.Cli.Packing;

/// <summary>The .NET runtime that this program runs on: its starter, its host and the two frameworks that the program asks for.</summary>
/// <param name="root">The folder with "dotnet" in it.</param>
/// <param name="version">The runtime's version, like 10.0.1.</param>
internal sealed class RunningRuntime(string root, string version)
{
    private static readonly string[] Notices = ["LICENSE.txt", "ThirdPartyNotices.txt"];

    /// <summary>The one of this process.</summary>
    public static RunningRuntime Own
    {
        get
        {
            var framework = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory());
            return new(framework.Parent!.Parent!.Parent!.FullName, framework.Name);
        }
    }

    /// <summary>What it opens by itself while it runs, and so names in none of its files: OpenSSL, and ICU for texts.</summary>
    public IReadOnlyList<string> Opened { get; } = ["libssl.so", "libcrypto.so", "libicuuc.so", "libicui18n.so"];

    /// <summary>Its files, in the arrangement in which it finds them.</summary>
    /// <param name="name">Folder for them in the pack.</param>
    public IEnumerable<PackedFile> Files(string name) =>
    [
        new($"{name}/dotnet", Path.Combine(root, "dotnet"), IsProgram: true),
        .. Notices.Where(notice => File.Exists(Path.Combine(root, notice))).Select(notice => new PackedFile($"{name}/{notice}", Path.Combine(root, notice))),
        .. new[] { "host/fxr", "shared/Microsoft.NETCore.App", "shared/Microsoft.AspNetCore.App" }.SelectMany(part => Part(name, $"{part}/{version}")),
    ];

    private IEnumerable<PackedFile> Part(string name, string part) =>
        Directory.EnumerateFiles(Path.Combine(root, part)).Select(file => new PackedFile($"{name}/{part}/{Path.GetFileName(file)}", file));
}
