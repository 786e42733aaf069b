namespace Conformance.Simulators.Tests.Authority;

internal static class FixtureFolders
{
    public static string Certificates => Path.Combine(Root(), "fixtures", "certificates");

    public static string Register => Path.Combine(Root(), "fixtures", "register");

    public static string Messages => Path.Combine(Root(), "fixtures", "messages");

    public static string Disturbances => Path.Combine(Root(), "fixtures", "disturbances");

    public static string Stubs => Path.Combine(Root(), "fixtures", "stubs");

    public static string Faces => Path.Combine(Root(), "fixtures", "faces");

    public static string ReaderModels => Path.Combine(Root(), "fixtures", "readers", "models");

    public static string Phones => Path.Combine(Root(), "fixtures", "phones");

    public static string CardPlans => Path.Combine(Root(), "fixtures", "cards", "plans");

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Conformance.sln.");
    }
}
