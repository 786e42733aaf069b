namespace Conformance.Harness.Tests.OpenSc;

/// <summary>Where the sources lie: the folder with the solution, above the test's binaries.</summary>
internal static class RepositoryFolder
{
    public static string Root
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
                {
                    return folder.FullName;
                }
            }

            throw new InvalidOperationException($"There is no Conformance.sln above {AppContext.BaseDirectory}.");
        }
    }
}
