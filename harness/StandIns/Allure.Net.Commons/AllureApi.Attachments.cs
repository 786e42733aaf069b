namespace Allure.Net.Commons;

public static partial class AllureApi
{
    public static void AddAttachment(string name, string type, byte[] content, string fileExtension = "") =>
        Lifecycle.Attach(name, type, content, fileExtension);

    public static void AddAttachment(string name, string type, string path) =>
        Lifecycle.Attach(name, type, File.ReadAllBytes(path), Path.GetExtension(path));

    public static void AddAttachment(string path, string name = null) =>
        AddAttachment(name ?? Path.GetFileName(path), MediaType.OfExtension(Path.GetExtension(path)), path);
}
