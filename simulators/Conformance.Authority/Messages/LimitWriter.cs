using System.Xml;
using Conformance.Verification;
using static Conformance.Authority.MessageForm;

namespace Conformance.Authority;

/// <summary>Writes LimitApplicationCertificateRelatedInfo (facts/eligibility.md 1.5).</summary>
internal static class LimitWriter
{
    private const string Prefix = "LimitApplicationCertificate";

    public static void Write(XmlWriter xml, HighCostLimit? limit)
    {
        if (limit is null)
        {
            return;
        }

        xml.WriteStartElement(Prefix + "RelatedInfo");
        Element(xml, Prefix + "Classification", limit.Classification);
        Element(xml, Prefix + "ClassificationFlag", limit.ClassificationFlag);
        Element(xml, Prefix + "Date", Date(limit.IssuedOn));
        Element(xml, Prefix + "ValidStartDate", Date(limit.ValidFrom));
        Element(xml, Prefix + "ValidEndDate", Date(limit.ValidTo));
        xml.WriteEndElement();
    }
}
