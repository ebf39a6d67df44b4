// Made by standard/generate.py from standard/elements.tsv. Do not edit.
#include "dicom/dictionary/tables.h"

namespace dicom::detail {
namespace {

constexpr ElementEntry plain[] = {
    {Tag(0x00000000), VR::UL, VR::none, "1", "CommandGroupLength", "Command Group Length", false},
    {Tag(0x00000001), VR::UL, VR::none, "1", "CommandLengthToEnd", "Command Length to End", true},
    {Tag(0x00000002), VR::UI, VR::none, "1", "AffectedSOPClassUID", "Affected SOP Class UID", false},
    {Tag(0x00000003), VR::UI, VR::none, "1", "RequestedSOPClassUID", "Requested SOP Class UID", false},
    {Tag(0x00000010), VR::SH, VR::none, "1", "CommandRecognitionCode", "Command Recognition Code", true},
    {Tag(0x00000100), VR::US, VR::none, "1", "CommandField", "Command Field", false},
    {Tag(0x00000110), VR::US, VR::none, "1", "MessageID", "Message ID", false},
    {Tag(0x00000120), VR::US, VR::none, "1", "MessageIDBeingRespondedTo", "Message ID Being Responded To", false},
    {Tag(0x00000200), VR::AE, VR::none, "1", "Initiator", "Initiator", true},
    {Tag(0x00000300), VR::AE, VR::none, "1", "Receiver", "Receiver", true},
    {Tag(0x00000400), VR::AE, VR::none, "1", "FindLocation", "Find Location", true},
    {Tag(0x00000600), VR::AE, VR::none, "1", "MoveDestination", "Move Destination", false},
    {Tag(0x00000700), VR::US, VR::none, "1", "Priority", "Priority", false},
    {Tag(0x00000800), VR::US, VR::none, "1", "CommandDataSetType", "Command Data Set Type", false},
    {Tag(0x00000850), VR::US, VR::none, "1", "NumberOfMatches", "Number of Matches", true},
    {Tag(0x00000860), VR::US, VR::none, "1", "ResponseSequenceNumber", "Response Sequence Number", true},
    {Tag(0x00000900), VR::US, VR::none, "1", "Status", "Status", false},
    {Tag(0x00000901), VR::AT, VR::none, "1-n", "OffendingElement", "Offending Element", false},
    {Tag(0x00000902), VR::LO, VR::none, "1", "ErrorComment", "Error Comment", false},
    {Tag(0x00000903), VR::US, VR::none, "1", "ErrorID", "Error ID", false},
    {Tag(0x00001000), VR::UI, VR::none, "1", "AffectedSOPInstanceUID", "Affected SOP Instance UID", false},
    {Tag(0x00001001), VR::UI, VR::none, "1", "RequestedSOPInstanceUID", "Requested SOP Instance UID", false},
    {Tag(0x00001002), VR::US, VR::none, "1", "EventTypeID", "Event Type ID", false},
    {Tag(0x00001005), VR::AT, VR::none, "1-n", "AttributeIdentifierList", "Attribute Identifier List", false},
    {Tag(0x00001008), VR::US, VR::none, "1", "ActionTypeID", "Action Type ID", false},
    {Tag(0x00001020), VR::US, VR::none, "1", "NumberOfRemainingSuboperations", "Number of Remaining Sub-operations", false},
    {Tag(0x00001021), VR::US, VR::none, "1", "NumberOfCompletedSuboperations", "Number of Completed Sub-operations", false},
    {Tag(0x00001022), VR::US, VR::none, "1", "NumberOfFailedSuboperations", "Number of Failed Sub-operations", false},
    {Tag(0x00001023), VR::US, VR::none, "1", "NumberOfWarningSuboperations", "Number of Warning Sub-operations", false},
    {Tag(0x00001030), VR::AE, VR::none, "1", "MoveOriginatorApplicationEntityTitle", "Move Originator Application Entity Title", false},
    {Tag(0x00001031), VR::US, VR::none, "1", "MoveOriginatorMessageID", "Move Originator Message ID", false},
    {Tag(0x00004000), VR::LT, VR::none, "1", "DialogReceiver", "Dialog Receiver", true},
    {Tag(0x00004010), VR::LT, VR::none, "1", "TerminalType", "Terminal Type", true},
    {Tag(0x00005010), VR::SH, VR::none, "1", "MessageSetID", "Message Set ID", true},
    {Tag(0x00005020), VR::SH, VR::none, "1", "EndMessageID", "End Message ID", true},
    {Tag(0x00005110), VR::LT, VR::none, "1", "DisplayFormat", "Display Format", true},
    {Tag(0x00005120), VR::LT, VR::none, "1", "PagePositionID", "Page Position ID", true},
    {Tag(0x00005130), VR::CS, VR::none, "1", "TextFormatID", "Text Format ID", true},
    {Tag(0x00005140), VR::CS, VR::none, "1", "NormalReverse", "Normal/Reverse", true},
    {Tag(0x00005150), VR::CS, VR::none, "1", "AddGrayScale", "Add Gray Scale", true},
    {Tag(0x00005160), VR::CS, VR::none, "1", "Borders", "Borders", true},
    {Tag(0x00005170), VR::IS, VR::none, "1", "Copies", "Copies", true},
    {Tag(0x00005180), VR::CS, VR::none, "1", "CommandMagnificationType", "Command Magnification Type", true},
    {Tag(0x00005190), VR::CS, VR::none, "1", "Erase", "Erase", true},
    {Tag(0x000051a0), VR::CS, VR::none, "1", "Print", "Print", true},
    {Tag(0x000051b0), VR::US, VR::none, "1-n", "Overlays", "Overlays", true},
    {Tag(0x00020000), VR::UL, VR::none, "1", "FileMetaInformationGroupLength", "File Meta Information Group Length", false},
    {Tag(0x00020001), VR::OB, VR::none, "1", "FileMetaInformationVersion", "File Meta Information Version", false},
    {Tag(0x00020002), VR::UI, VR::none, "1", "MediaStorageSOPClassUID", "Media Storage SOP Class UID", false},
    {Tag(0x00020003), VR::UI, VR::none, "1", "MediaStorageSOPInstanceUID", "Media Storage SOP Instance UID", false},
    {Tag(0x00020010), VR::UI, VR::none, "1", "TransferSyntaxUID", "Transfer Syntax UID", false},
    {Tag(0x00020012), VR::UI, VR::none, "1", "ImplementationClassUID", "Implementation Class UID", false},
    {Tag(0x00020013), VR::SH, VR::none, "1", "ImplementationVersionName", "Implementation Version Name", false},
    {Tag(0x00020016), VR::AE, VR::none, "1", "SourceApplicationEntityTitle", "Source Application Entity Title", false},
    {Tag(0x00020017), VR::AE, VR::none, "1", "SendingApplicationEntityTitle", "Sending Application Entity Title", false},
    {Tag(0x00020018), VR::AE, VR::none, "1", "ReceivingApplicationEntityTitle", "Receiving Application Entity Title", false},
    {Tag(0x00020026), VR::UR, VR::none, "1", "SourcePresentationAddress", "Source Presentation Address", false},
    {Tag(0x00020027), VR::UR, VR::none, "1", "SendingPresentationAddress", "Sending Presentation Address", false},
    {Tag(0x00020028), VR::UR, VR::none, "1", "ReceivingPresentationAddress", "Receiving Presentation Address", false},
    {Tag(0x00020031), VR::OB, VR::none, "1", "RTVMetaInformationVersion", "RTV Meta Information Version", false},
    {Tag(0x00020032), VR::UI, VR::none, "1", "RTVCommunicationSOPClassUID", "RTV Communication SOP Class UID", false},
    {Tag(0x00020033), VR::UI, VR::none, "1", "RTVCommunicationSOPInstanceUID", "RTV Communication SOP Instance UID", false},
    {Tag(0x00020035), VR::OB, VR::none, "1", "RTVSourceIdentifier", "RTV Source Identifier", false},
    {Tag(0x00020036), VR::OB, VR::none, "1", "RTVFlowIdentifier", "RTV Flow Identifier", false},
    {Tag(0x00020037), VR::UL, VR::none, "1", "RTVFlowRTPSamplingRate", "RTV Flow RTP Sampling Rate", false},
    {Tag(0x00020038), VR::FD, VR::none, "1", "RTVFlowActualFrameDuration", "RTV Flow Actual Frame Duration", false},
    {Tag(0x00020100), VR::UI, VR::none, "1", "PrivateInformationCreatorUID", "Private Information Creator UID", false},
    {Tag(0x00020102), VR::OB, VR::none, "1", "PrivateInformation", "Private Information", false},
    {Tag(0x00041130), VR::CS, VR::none, "1", "FileSetID", "File-set ID", false},
    {Tag(0x00041141), VR::CS, VR::none, "1-8", "FileSetDescriptorFileID", "File-set Descriptor File ID", false},
    {Tag(0x00041142), VR::CS, VR::none, "1", "SpecificCharacterSetOfFileSetDescriptorFile", "Specific Character Set of File-set Descriptor File", false},
    {Tag(0x00041200), VR::UL, VR::none, "1", "OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity", "Offset of the First Directory Record of the Root Directory Entity", false},
    {Tag(0x00041202), VR::UL, VR::none, "1", "OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity", "Offset of the Last Directory Record of the Root Directory Entity", false},
    {Tag(0x00041212), VR::US, VR::none, "1", "FileSetConsistencyFlag", "File-set Consistency Flag", false},
    {Tag(0x00041220), VR::SQ, VR::none, "1", "DirectoryRecordSequence", "Directory Record Sequence", false},
    {Tag(0x00041400), VR::UL, VR::none, "1", "OffsetOfTheNextDirectoryRecord", "Offset of the Next Directory Record", false},
    {Tag(0x00041410), VR::US, VR::none, "1", "RecordInUseFlag", "Record In-use Flag", false},
    {Tag(0x00041420), VR::UL, VR::none, "1", "OffsetOfReferencedLowerLevelDirectoryEntity", "Offset of Referenced Lower-Level Directory Entity", false},
    {Tag(0x00041430), VR::CS, VR::none, "1", "DirectoryRecordType", "Directory Record Type", false},
    {Tag(0x00041432), VR::UI, VR::none, "1", "PrivateRecordUID", "Private Record UID", false},
    {Tag(0x00041500), VR::CS, VR::none, "1-8", "ReferencedFileID", "Referenced File ID", false},
    {Tag(0x00041504), VR::UL, VR::none, "1", "MRDRDirectoryRecordOffset", "MRDR Directory Record Offset", true},
    {Tag(0x00041510), VR::UI, VR::none, "1", "ReferencedSOPClassUIDInFile", "Referenced SOP Class UID in File", false},
    {Tag(0x00041511), VR::UI, VR::none, "1", "ReferencedSOPInstanceUIDInFile", "Referenced SOP Instance UID in File", false},
    {Tag(0x00041512), VR::UI, VR::none, "1", "ReferencedTransferSyntaxUIDInFile", "Referenced Transfer Syntax UID in File", false},
    {Tag(0x0004151a), VR::UI, VR::none, "1-n", "ReferencedRelatedGeneralSOPClassUIDInFile", "Referenced Related General SOP Class UID in File", false},
    {Tag(0x00041600), VR::UL, VR::none, "1", "NumberOfReferences", "Number of References", true},
    {Tag(0x00060001), VR::SQ, VR::none, "1", "CurrentFrameFunctionalGroupsSequence", "Current Frame Functional Groups Sequence", false},
    {Tag(0x00080001), VR::UL, VR::none, "1", "LengthToEnd", "Length to End", true},
    {Tag(0x00080005), VR::CS, VR::none, "1-n", "SpecificCharacterSet", "Specific Character Set", false},
    {Tag(0x00080006), VR::SQ, VR::none, "1", "LanguageCodeSequence", "Language Code Sequence", false},
    {Tag(0x00080008), VR::CS, VR::none, "2-n", "ImageType", "Image Type", false},
    {Tag(0x00080010), VR::SH, VR::none, "1", "RecognitionCode", "Recognition Code", true},
    {Tag(0x00080012), VR::DA, VR::none, "1", "InstanceCreationDate", "Instance Creation Date", false},
    {Tag(0x00080013), VR::TM, VR::none, "1", "InstanceCreationTime", "Instance Creation Time", false},
    {Tag(0x00080014), VR::UI, VR::none, "1", "InstanceCreatorUID", "Instance Creator UID", false},
    {Tag(0x00080015), VR::DT, VR::none, "1", "InstanceCoercionDateTime", "Instance Coercion DateTime", false},
    {Tag(0x00080016), VR::UI, VR::none, "1", "SOPClassUID", "SOP Class UID", false},
    {Tag(0x00080017), VR::UI, VR::none, "1", "AcquisitionUID", "Acquisition UID", false},
    {Tag(0x00080018), VR::UI, VR::none, "1", "SOPInstanceUID", "SOP Instance UID", false},
    {Tag(0x00080019), VR::UI, VR::none, "1", "PyramidUID", "Pyramid UID", false},
    {Tag(0x0008001a), VR::UI, VR::none, "1-n", "RelatedGeneralSOPClassUID", "Related General SOP Class UID", false},
    {Tag(0x0008001b), VR::UI, VR::none, "1", "OriginalSpecializedSOPClassUID", "Original Specialized SOP Class UID", false},
    {Tag(0x0008001c), VR::CS, VR::none, "1", "SyntheticData", "Synthetic Data", false},
    {Tag(0x0008001d), VR::SQ, VR::none, "1", "SensitiveContentCodeSequence", "Sensitive Content Code Sequence", false},
    {Tag(0x00080020), VR::DA, VR::none, "1", "StudyDate", "Study Date", false},
    {Tag(0x00080021), VR::DA, VR::none, "1", "SeriesDate", "Series Date", false},
    {Tag(0x00080022), VR::DA, VR::none, "1", "AcquisitionDate", "Acquisition Date", false},
    {Tag(0x00080023), VR::DA, VR::none, "1", "ContentDate", "Content Date", false},
    {Tag(0x00080024), VR::DA, VR::none, "1", "OverlayDate", "Overlay Date", true},
    {Tag(0x00080025), VR::DA, VR::none, "1", "CurveDate", "Curve Date", true},
    {Tag(0x0008002a), VR::DT, VR::none, "1", "AcquisitionDateTime", "Acquisition DateTime", false},
    {Tag(0x00080030), VR::TM, VR::none, "1", "StudyTime", "Study Time", false},
    {Tag(0x00080031), VR::TM, VR::none, "1", "SeriesTime", "Series Time", false},
    {Tag(0x00080032), VR::TM, VR::none, "1", "AcquisitionTime", "Acquisition Time", false},
    {Tag(0x00080033), VR::TM, VR::none, "1", "ContentTime", "Content Time", false},
    {Tag(0x00080034), VR::TM, VR::none, "1", "OverlayTime", "Overlay Time", true},
    {Tag(0x00080035), VR::TM, VR::none, "1", "CurveTime", "Curve Time", true},
    {Tag(0x00080040), VR::US, VR::none, "1", "DataSetType", "Data Set Type", true},
    {Tag(0x00080041), VR::LO, VR::none, "1", "DataSetSubtype", "Data Set Subtype", true},
    {Tag(0x00080042), VR::CS, VR::none, "1", "NuclearMedicineSeriesType", "Nuclear Medicine Series Type", true},
    {Tag(0x00080050), VR::SH, VR::none, "1", "AccessionNumber", "Accession Number", false},
    {Tag(0x00080051), VR::SQ, VR::none, "1", "IssuerOfAccessionNumberSequence", "Issuer of Accession Number Sequence", false},
    {Tag(0x00080052), VR::CS, VR::none, "1", "QueryRetrieveLevel", "Query/Retrieve Level", false},
    {Tag(0x00080053), VR::CS, VR::none, "1", "QueryRetrieveView", "Query/Retrieve View", false},
    {Tag(0x00080054), VR::AE, VR::none, "1-n", "RetrieveAETitle", "Retrieve AE Title", false},
    {Tag(0x00080055), VR::AE, VR::none, "1", "StationAETitle", "Station AE Title", false},
    {Tag(0x00080056), VR::CS, VR::none, "1", "InstanceAvailability", "Instance Availability", false},
    {Tag(0x00080058), VR::UI, VR::none, "1-n", "FailedSOPInstanceUIDList", "Failed SOP Instance UID List", false},
    {Tag(0x00080060), VR::CS, VR::none, "1", "Modality", "Modality", false},
    {Tag(0x00080061), VR::CS, VR::none, "1-n", "ModalitiesInStudy", "Modalities in Study", false},
    {Tag(0x00080062), VR::UI, VR::none, "1-n", "SOPClassesInStudy", "SOP Classes in Study", false},
    {Tag(0x00080063), VR::SQ, VR::none, "1", "AnatomicRegionsInStudyCodeSequence", "Anatomic Regions in Study Code Sequence", false},
    {Tag(0x00080064), VR::CS, VR::none, "1", "ConversionType", "Conversion Type", false},
    {Tag(0x00080068), VR::CS, VR::none, "1", "PresentationIntentType", "Presentation Intent Type", false},
    {Tag(0x00080070), VR::LO, VR::none, "1", "Manufacturer", "Manufacturer", false},
    {Tag(0x00080080), VR::LO, VR::none, "1", "InstitutionName", "Institution Name", false},
    {Tag(0x00080081), VR::ST, VR::none, "1", "InstitutionAddress", "Institution Address", false},
    {Tag(0x00080082), VR::SQ, VR::none, "1", "InstitutionCodeSequence", "Institution Code Sequence", false},
    {Tag(0x00080090), VR::PN, VR::none, "1", "ReferringPhysicianName", "Referring Physician's Name", false},
    {Tag(0x00080092), VR::ST, VR::none, "1", "ReferringPhysicianAddress", "Referring Physician's Address", false},
    {Tag(0x00080094), VR::SH, VR::none, "1-n", "ReferringPhysicianTelephoneNumbers", "Referring Physician's Telephone Numbers", false},
    {Tag(0x00080096), VR::SQ, VR::none, "1", "ReferringPhysicianIdentificationSequence", "Referring Physician Identification Sequence", false},
    {Tag(0x0008009c), VR::PN, VR::none, "1-n", "ConsultingPhysicianName", "Consulting Physician's Name", false},
    {Tag(0x0008009d), VR::SQ, VR::none, "1", "ConsultingPhysicianIdentificationSequence", "Consulting Physician Identification Sequence", false},
    {Tag(0x00080100), VR::SH, VR::none, "1", "CodeValue", "Code Value", false},
    {Tag(0x00080101), VR::LO, VR::none, "1", "ExtendedCodeValue", "Extended Code Value", false},
    {Tag(0x00080102), VR::SH, VR::none, "1", "CodingSchemeDesignator", "Coding Scheme Designator", false},
    {Tag(0x00080103), VR::SH, VR::none, "1", "CodingSchemeVersion", "Coding Scheme Version", false},
    {Tag(0x00080104), VR::LO, VR::none, "1", "CodeMeaning", "Code Meaning", false},
    {Tag(0x00080105), VR::CS, VR::none, "1", "MappingResource", "Mapping Resource", false},
    {Tag(0x00080106), VR::DT, VR::none, "1", "ContextGroupVersion", "Context Group Version", false},
    {Tag(0x00080107), VR::DT, VR::none, "1", "ContextGroupLocalVersion", "Context Group Local Version", false},
    {Tag(0x00080108), VR::LT, VR::none, "1", "ExtendedCodeMeaning", "Extended Code Meaning", false},
    {Tag(0x00080109), VR::SQ, VR::none, "1", "CodingSchemeResourcesSequence", "Coding Scheme Resources Sequence", false},
    {Tag(0x0008010a), VR::CS, VR::none, "1", "CodingSchemeURLType", "Coding Scheme URL Type", false},
    {Tag(0x0008010b), VR::CS, VR::none, "1", "ContextGroupExtensionFlag", "Context Group Extension Flag", false},
    {Tag(0x0008010c), VR::UI, VR::none, "1", "CodingSchemeUID", "Coding Scheme UID", false},
    {Tag(0x0008010d), VR::UI, VR::none, "1", "ContextGroupExtensionCreatorUID", "Context Group Extension Creator UID", false},
    {Tag(0x0008010e), VR::UR, VR::none, "1", "CodingSchemeURL", "Coding Scheme URL", false},
    {Tag(0x0008010f), VR::CS, VR::none, "1", "ContextIdentifier", "Context Identifier", false},
    {Tag(0x00080110), VR::SQ, VR::none, "1", "CodingSchemeIdentificationSequence", "Coding Scheme Identification Sequence", false},
    {Tag(0x00080112), VR::LO, VR::none, "1", "CodingSchemeRegistry", "Coding Scheme Registry", false},
    {Tag(0x00080114), VR::ST, VR::none, "1", "CodingSchemeExternalID", "Coding Scheme External ID", false},
    {Tag(0x00080115), VR::ST, VR::none, "1", "CodingSchemeName", "Coding Scheme Name", false},
    {Tag(0x00080116), VR::ST, VR::none, "1", "CodingSchemeResponsibleOrganization", "Coding Scheme Responsible Organization", false},
    {Tag(0x00080117), VR::UI, VR::none, "1", "ContextUID", "Context UID", false},
    {Tag(0x00080118), VR::UI, VR::none, "1", "MappingResourceUID", "Mapping Resource UID", false},
    {Tag(0x00080119), VR::UC, VR::none, "1", "LongCodeValue", "Long Code Value", false},
    {Tag(0x00080120), VR::UR, VR::none, "1", "URNCodeValue", "URN Code Value", false},
    {Tag(0x00080121), VR::SQ, VR::none, "1", "EquivalentCodeSequence", "Equivalent Code Sequence", false},
    {Tag(0x00080122), VR::LO, VR::none, "1", "MappingResourceName", "Mapping Resource Name", false},
    {Tag(0x00080123), VR::SQ, VR::none, "1", "ContextGroupIdentificationSequence", "Context Group Identification Sequence", false},
    {Tag(0x00080124), VR::SQ, VR::none, "1", "MappingResourceIdentificationSequence", "Mapping Resource Identification Sequence", false},
    {Tag(0x00080201), VR::SH, VR::none, "1", "TimezoneOffsetFromUTC", "Timezone Offset From UTC", false},
    {Tag(0x00080202), VR::OB, VR::none, "1", "", "Retired-blank", true},
    {Tag(0x00080220), VR::SQ, VR::none, "1", "ResponsibleGroupCodeSequence", "Responsible Group Code Sequence", false},
    {Tag(0x00080221), VR::CS, VR::none, "1", "EquipmentModality", "Equipment Modality", false},
    {Tag(0x00080222), VR::LO, VR::none, "1", "ManufacturerRelatedModelGroup", "Manufacturer's Related Model Group", false},
    {Tag(0x00080300), VR::SQ, VR::none, "1", "PrivateDataElementCharacteristicsSequence", "Private Data Element Characteristics Sequence", false},
    {Tag(0x00080301), VR::US, VR::none, "1", "PrivateGroupReference", "Private Group Reference", false},
    {Tag(0x00080302), VR::LO, VR::none, "1", "PrivateCreatorReference", "Private Creator Reference", false},
    {Tag(0x00080303), VR::CS, VR::none, "1", "BlockIdentifyingInformationStatus", "Block Identifying Information Status", false},
    {Tag(0x00080304), VR::US, VR::none, "1-n", "NonidentifyingPrivateElements", "Nonidentifying Private Elements", false},
    {Tag(0x00080305), VR::SQ, VR::none, "1", "DeidentificationActionSequence", "Deidentification Action Sequence", false},
    {Tag(0x00080306), VR::US, VR::none, "1-n", "IdentifyingPrivateElements", "Identifying Private Elements", false},
    {Tag(0x00080307), VR::CS, VR::none, "1", "DeidentificationAction", "Deidentification Action", false},
    {Tag(0x00080308), VR::US, VR::none, "1", "PrivateDataElement", "Private Data Element", false},
    {Tag(0x00080309), VR::UL, VR::none, "1-3", "PrivateDataElementValueMultiplicity", "Private Data Element Value Multiplicity", false},
    {Tag(0x0008030a), VR::CS, VR::none, "1", "PrivateDataElementValueRepresentation", "Private Data Element Value Representation", false},
    {Tag(0x0008030b), VR::UL, VR::none, "1-2", "PrivateDataElementNumberOfItems", "Private Data Element Number of Items", false},
    {Tag(0x0008030c), VR::UC, VR::none, "1", "PrivateDataElementName", "Private Data Element Name", false},
    {Tag(0x0008030d), VR::UC, VR::none, "1", "PrivateDataElementKeyword", "Private Data Element Keyword", false},
    {Tag(0x0008030e), VR::UT, VR::none, "1", "PrivateDataElementDescription", "Private Data Element Description", false},
    {Tag(0x0008030f), VR::UT, VR::none, "1", "PrivateDataElementEncoding", "Private Data Element Encoding", false},
    {Tag(0x00080310), VR::SQ, VR::none, "1", "PrivateDataElementDefinitionSequence", "Private Data Element Definition Sequence", false},
    {Tag(0x00080400), VR::SQ, VR::none, "1", "ScopeOfInventorySequence", "Scope of Inventory Sequence", false},
    {Tag(0x00080401), VR::LT, VR::none, "1", "InventoryPurpose", "Inventory Purpose", false},
    {Tag(0x00080402), VR::LT, VR::none, "1", "InventoryInstanceDescription", "Inventory Instance Description", false},
    {Tag(0x00080403), VR::CS, VR::none, "1", "InventoryLevel", "Inventory Level", false},
    {Tag(0x00080404), VR::DT, VR::none, "1", "ItemInventoryDateTime", "Item Inventory DateTime", false},
    {Tag(0x00080405), VR::CS, VR::none, "1", "RemovedFromOperationalUse", "Removed from Operational Use", false},
    {Tag(0x00080406), VR::SQ, VR::none, "1", "ReasonForRemovalCodeSequence", "Reason for Removal Code Sequence", false},
    {Tag(0x00080407), VR::UR, VR::none, "1", "StoredInstanceBaseURI", "Stored Instance Base URI", false},
    {Tag(0x00080408), VR::UR, VR::none, "1", "FolderAccessURI", "Folder Access URI", false},
    {Tag(0x00080409), VR::UR, VR::none, "1", "FileAccessURI", "File Access URI", false},
    {Tag(0x0008040a), VR::CS, VR::none, "1", "ContainerFileType", "Container File Type", false},
    {Tag(0x0008040b), VR::UR, VR::none, "1", "FilenameInContainer", "Filename in Container", false},
    {Tag(0x0008040c), VR::UV, VR::none, "1", "FileOffsetInContainer", "File Offset in Container", false},
    {Tag(0x0008040d), VR::UV, VR::none, "1", "FileLengthInContainer", "File Length in Container", false},
    {Tag(0x0008040e), VR::UI, VR::none, "1", "StoredInstanceTransferSyntaxUID", "Stored Instance Transfer Syntax UID", false},
    {Tag(0x0008040f), VR::CS, VR::none, "1-n", "ExtendedMatchingMechanisms", "Extended Matching Mechanisms", false},
    {Tag(0x00080410), VR::SQ, VR::none, "1", "RangeMatchingSequence", "Range Matching Sequence", false},
    {Tag(0x00080411), VR::SQ, VR::none, "1", "ListOfUIDMatchingSequence", "List of UID Matching Sequence", false},
    {Tag(0x00080412), VR::SQ, VR::none, "1", "EmptyValueMatchingSequence", "Empty Value Matching Sequence", false},
    {Tag(0x00080413), VR::SQ, VR::none, "1", "GeneralMatchingSequence", "General Matching Sequence", false},
    {Tag(0x00080414), VR::US, VR::none, "1", "RequestedStatusInterval", "Requested Status Interval", false},
    {Tag(0x00080415), VR::CS, VR::none, "1", "RetainInstances", "Retain Instances", false},
    {Tag(0x00080416), VR::DT, VR::none, "1", "ExpirationDateTime", "Expiration DateTime", false},
    {Tag(0x00080417), VR::CS, VR::none, "1", "TransactionStatus", "Transaction Status", false},
    {Tag(0x00080418), VR::LT, VR::none, "1", "TransactionStatusComment", "Transaction Status Comment", false},
    {Tag(0x00080419), VR::SQ, VR::none, "1", "FileSetAccessSequence", "File Set Access Sequence", false},
    {Tag(0x0008041a), VR::SQ, VR::none, "1", "FileAccessSequence", "File Access Sequence", false},
    {Tag(0x0008041b), VR::OB, VR::none, "1", "RecordKey", "Record Key", false},
    {Tag(0x0008041c), VR::OB, VR::none, "1", "PriorRecordKey", "Prior Record Key", false},
    {Tag(0x0008041d), VR::SQ, VR::none, "1", "MetadataSequence", "Metadata Sequence", false},
    {Tag(0x0008041e), VR::SQ, VR::none, "1", "UpdatedMetadataSequence", "Updated Metadata Sequence", false},
    {Tag(0x0008041f), VR::DT, VR::none, "1", "StudyUpdateDateTime", "Study Update DateTime", false},
    {Tag(0x00080420), VR::SQ, VR::none, "1", "InventoryAccessEndPointsSequence", "Inventory Access End Points Sequence", false},
    {Tag(0x00080421), VR::SQ, VR::none, "1", "StudyAccessEndPointsSequence", "Study Access End Points Sequence", false},
    {Tag(0x00080422), VR::SQ, VR::none, "1", "IncorporatedInventoryInstanceSequence", "Incorporated Inventory Instance Sequence", false},
    {Tag(0x00080423), VR::SQ, VR::none, "1", "InventoriedStudiesSequence", "Inventoried Studies Sequence", false},
    {Tag(0x00080424), VR::SQ, VR::none, "1", "InventoriedSeriesSequence", "Inventoried Series Sequence", false},
    {Tag(0x00080425), VR::SQ, VR::none, "1", "InventoriedInstancesSequence", "Inventoried Instances Sequence", false},
    {Tag(0x00080426), VR::CS, VR::none, "1", "InventoryCompletionStatus", "Inventory Completion Status", false},
    {Tag(0x00080427), VR::UL, VR::none, "1", "NumberOfStudyRecordsInInstance", "Number of Study Records in Instance", false},
    {Tag(0x00080428), VR::UV, VR::none, "1", "TotalNumberOfStudyRecords", "Total Number of Study Records", false},
    {Tag(0x00080429), VR::UV, VR::none, "1", "MaximumNumberOfRecords", "Maximum Number of Records", false},
    {Tag(0x00081000), VR::AE, VR::none, "1", "NetworkID", "Network ID", true},
    {Tag(0x00081010), VR::SH, VR::none, "1", "StationName", "Station Name", false},
    {Tag(0x00081030), VR::LO, VR::none, "1", "StudyDescription", "Study Description", false},
    {Tag(0x00081032), VR::SQ, VR::none, "1", "ProcedureCodeSequence", "Procedure Code Sequence", false},
    {Tag(0x0008103e), VR::LO, VR::none, "1", "SeriesDescription", "Series Description", false},
    {Tag(0x0008103f), VR::SQ, VR::none, "1", "SeriesDescriptionCodeSequence", "Series Description Code Sequence", false},
    {Tag(0x00081040), VR::LO, VR::none, "1", "InstitutionalDepartmentName", "Institutional Department Name", false},
    {Tag(0x00081041), VR::SQ, VR::none, "1", "InstitutionalDepartmentTypeCodeSequence", "Institutional Department Type Code Sequence", false},
    {Tag(0x00081048), VR::PN, VR::none, "1-n", "PhysiciansOfRecord", "Physician(s) of Record", false},
    {Tag(0x00081049), VR::SQ, VR::none, "1", "PhysiciansOfRecordIdentificationSequence", "Physician(s) of Record Identification Sequence", false},
    {Tag(0x00081050), VR::PN, VR::none, "1-n", "PerformingPhysicianName", "Performing Physician's Name", false},
    {Tag(0x00081052), VR::SQ, VR::none, "1", "PerformingPhysicianIdentificationSequence", "Performing Physician Identification Sequence", false},
    {Tag(0x00081060), VR::PN, VR::none, "1-n", "NameOfPhysiciansReadingStudy", "Name of Physician(s) Reading Study", false},
    {Tag(0x00081062), VR::SQ, VR::none, "1", "PhysiciansReadingStudyIdentificationSequence", "Physician(s) Reading Study Identification Sequence", false},
    {Tag(0x00081070), VR::PN, VR::none, "1-n", "OperatorsName", "Operators' Name", false},
    {Tag(0x00081072), VR::SQ, VR::none, "1", "OperatorIdentificationSequence", "Operator Identification Sequence", false},
    {Tag(0x00081080), VR::LO, VR::none, "1-n", "AdmittingDiagnosesDescription", "Admitting Diagnoses Description", false},
    {Tag(0x00081084), VR::SQ, VR::none, "1", "AdmittingDiagnosesCodeSequence", "Admitting Diagnoses Code Sequence", false},
    {Tag(0x00081088), VR::LO, VR::none, "1", "PyramidDescription", "Pyramid Description", false},
    {Tag(0x00081090), VR::LO, VR::none, "1", "ManufacturerModelName", "Manufacturer's Model Name", false},
    {Tag(0x00081100), VR::SQ, VR::none, "1", "ReferencedResultsSequence", "Referenced Results Sequence", true},
    {Tag(0x00081110), VR::SQ, VR::none, "1", "ReferencedStudySequence", "Referenced Study Sequence", false},
    {Tag(0x00081111), VR::SQ, VR::none, "1", "ReferencedPerformedProcedureStepSequence", "Referenced Performed Procedure Step Sequence", false},
    {Tag(0x00081112), VR::SQ, VR::none, "1", "ReferencedInstancesBySOPClassSequence", "Referenced Instances by SOP Class Sequence", false},
    {Tag(0x00081115), VR::SQ, VR::none, "1", "ReferencedSeriesSequence", "Referenced Series Sequence", false},
    {Tag(0x00081120), VR::SQ, VR::none, "1", "ReferencedPatientSequence", "Referenced Patient Sequence", false},
    {Tag(0x00081125), VR::SQ, VR::none, "1", "ReferencedVisitSequence", "Referenced Visit Sequence", false},
    {Tag(0x00081130), VR::SQ, VR::none, "1", "ReferencedOverlaySequence", "Referenced Overlay Sequence", true},
    {Tag(0x00081134), VR::SQ, VR::none, "1", "ReferencedStereometricInstanceSequence", "Referenced Stereometric Instance Sequence", false},
    {Tag(0x0008113a), VR::SQ, VR::none, "1", "ReferencedWaveformSequence", "Referenced Waveform Sequence", false},
    {Tag(0x00081140), VR::SQ, VR::none, "1", "ReferencedImageSequence", "Referenced Image Sequence", false},
    {Tag(0x00081145), VR::SQ, VR::none, "1", "ReferencedCurveSequence", "Referenced Curve Sequence", true},
    {Tag(0x0008114a), VR::SQ, VR::none, "1", "ReferencedInstanceSequence", "Referenced Instance Sequence", false},
    {Tag(0x0008114b), VR::SQ, VR::none, "1", "ReferencedRealWorldValueMappingInstanceSequence", "Referenced Real World Value Mapping Instance Sequence", false},
    {Tag(0x0008114c), VR::SQ, VR::none, "1", "ReferencedSegmentationSequence", "Referenced Segmentation Sequence", false},
    {Tag(0x0008114d), VR::SQ, VR::none, "1", "ReferencedSurfaceSegmentationSequence", "Referenced Surface Segmentation Sequence", false},
    {Tag(0x00081150), VR::UI, VR::none, "1", "ReferencedSOPClassUID", "Referenced SOP Class UID", false},
    {Tag(0x00081155), VR::UI, VR::none, "1", "ReferencedSOPInstanceUID", "Referenced SOP Instance UID", false},
    {Tag(0x00081156), VR::SQ, VR::none, "1", "DefinitionSourceSequence", "Definition Source Sequence", false},
    {Tag(0x0008115a), VR::UI, VR::none, "1-n", "SOPClassesSupported", "SOP Classes Supported", false},
    {Tag(0x00081160), VR::IS, VR::none, "1-n", "ReferencedFrameNumber", "Referenced Frame Number", false},
    {Tag(0x00081161), VR::UL, VR::none, "1-n", "SimpleFrameList", "Simple Frame List", false},
    {Tag(0x00081162), VR::UL, VR::none, "3-3n", "CalculatedFrameList", "Calculated Frame List", false},
    {Tag(0x00081163), VR::FD, VR::none, "2", "TimeRange", "Time Range", false},
    {Tag(0x00081164), VR::SQ, VR::none, "1", "FrameExtractionSequence", "Frame Extraction Sequence", false},
    {Tag(0x00081167), VR::UI, VR::none, "1", "MultiFrameSourceSOPInstanceUID", "Multi-frame Source SOP Instance UID", false},
    {Tag(0x00081190), VR::UR, VR::none, "1", "RetrieveURL", "Retrieve URL", false},
    {Tag(0x00081195), VR::UI, VR::none, "1", "TransactionUID", "Transaction UID", false},
    {Tag(0x00081196), VR::US, VR::none, "1", "WarningReason", "Warning Reason", false},
    {Tag(0x00081197), VR::US, VR::none, "1", "FailureReason", "Failure Reason", false},
    {Tag(0x00081198), VR::SQ, VR::none, "1", "FailedSOPSequence", "Failed SOP Sequence", false},
    {Tag(0x00081199), VR::SQ, VR::none, "1", "ReferencedSOPSequence", "Referenced SOP Sequence", false},
    {Tag(0x0008119a), VR::SQ, VR::none, "1", "OtherFailuresSequence", "Other Failures Sequence", false},
    {Tag(0x0008119b), VR::SQ, VR::none, "1", "FailedStudySequence", "Failed Study Sequence", false},
    {Tag(0x00081200), VR::SQ, VR::none, "1", "StudiesContainingOtherReferencedInstancesSequence", "Studies Containing Other Referenced Instances Sequence", false},
    {Tag(0x00081250), VR::SQ, VR::none, "1", "RelatedSeriesSequence", "Related Series Sequence", false},
    {Tag(0x00081301), VR::SQ, VR::none, "1", "PrincipalDiagnosisCodeSequence", "Principal Diagnosis Code Sequence", false},
    {Tag(0x00081302), VR::SQ, VR::none, "1", "PrimaryDiagnosisCodeSequence", "Primary Diagnosis Code Sequence", false},
    {Tag(0x00081303), VR::SQ, VR::none, "1", "SecondaryDiagnosesCodeSequence", "Secondary Diagnoses Code Sequence", false},
    {Tag(0x00081304), VR::SQ, VR::none, "1", "HistologicalDiagnosesCodeSequence", "Histological Diagnoses Code Sequence", false},
    {Tag(0x00082110), VR::CS, VR::none, "1", "LossyImageCompressionRetired", "Lossy Image Compression (Retired)", true},
    {Tag(0x00082111), VR::ST, VR::none, "1", "DerivationDescription", "Derivation Description", false},
    {Tag(0x00082112), VR::SQ, VR::none, "1", "SourceImageSequence", "Source Image Sequence", false},
    {Tag(0x00082120), VR::SH, VR::none, "1", "StageName", "Stage Name", false},
    {Tag(0x00082122), VR::IS, VR::none, "1", "StageNumber", "Stage Number", false},
    {Tag(0x00082124), VR::IS, VR::none, "1", "NumberOfStages", "Number of Stages", false},
    {Tag(0x00082127), VR::SH, VR::none, "1", "ViewName", "View Name", false},
    {Tag(0x00082128), VR::IS, VR::none, "1", "ViewNumber", "View Number", false},
    {Tag(0x00082129), VR::IS, VR::none, "1", "NumberOfEventTimers", "Number of Event Timers", false},
    {Tag(0x0008212a), VR::IS, VR::none, "1", "NumberOfViewsInStage", "Number of Views in Stage", false},
    {Tag(0x00082130), VR::DS, VR::none, "1-n", "EventElapsedTimes", "Event Elapsed Time(s)", false},
    {Tag(0x00082132), VR::LO, VR::none, "1-n", "EventTimerNames", "Event Timer Name(s)", false},
    {Tag(0x00082133), VR::SQ, VR::none, "1", "EventTimerSequence", "Event Timer Sequence", false},
    {Tag(0x00082134), VR::FD, VR::none, "1", "EventTimeOffset", "Event Time Offset", false},
    {Tag(0x00082135), VR::SQ, VR::none, "1", "EventCodeSequence", "Event Code Sequence", false},
    {Tag(0x00082142), VR::IS, VR::none, "1", "StartTrim", "Start Trim", false},
    {Tag(0x00082143), VR::IS, VR::none, "1", "StopTrim", "Stop Trim", false},
    {Tag(0x00082144), VR::IS, VR::none, "1", "RecommendedDisplayFrameRate", "Recommended Display Frame Rate", false},
    {Tag(0x00082200), VR::CS, VR::none, "1", "TransducerPosition", "Transducer Position", true},
    {Tag(0x00082204), VR::CS, VR::none, "1", "TransducerOrientation", "Transducer Orientation", true},
    {Tag(0x00082208), VR::CS, VR::none, "1", "AnatomicStructure", "Anatomic Structure", true},
    {Tag(0x00082218), VR::SQ, VR::none, "1", "AnatomicRegionSequence", "Anatomic Region Sequence", false},
    {Tag(0x00082220), VR::SQ, VR::none, "1", "AnatomicRegionModifierSequence", "Anatomic Region Modifier Sequence", false},
    {Tag(0x00082228), VR::SQ, VR::none, "1", "PrimaryAnatomicStructureSequence", "Primary Anatomic Structure Sequence", false},
    {Tag(0x00082229), VR::SQ, VR::none, "1", "AnatomicStructureSpaceOrRegionSequence", "Anatomic Structure, Space or Region Sequence", true},
    {Tag(0x00082230), VR::SQ, VR::none, "1", "PrimaryAnatomicStructureModifierSequence", "Primary Anatomic Structure Modifier Sequence", false},
    {Tag(0x00082240), VR::SQ, VR::none, "1", "TransducerPositionSequence", "Transducer Position Sequence", true},
    {Tag(0x00082242), VR::SQ, VR::none, "1", "TransducerPositionModifierSequence", "Transducer Position Modifier Sequence", true},
    {Tag(0x00082244), VR::SQ, VR::none, "1", "TransducerOrientationSequence", "Transducer Orientation Sequence", true},
    {Tag(0x00082246), VR::SQ, VR::none, "1", "TransducerOrientationModifierSequence", "Transducer Orientation Modifier Sequence", true},
    {Tag(0x00082251), VR::SQ, VR::none, "1", "AnatomicStructureSpaceOrRegionCodeSequenceTrial", "Anatomic Structure Space Or Region Code Sequence (Trial)", true},
    {Tag(0x00082253), VR::SQ, VR::none, "1", "AnatomicPortalOfEntranceCodeSequenceTrial", "Anatomic Portal Of Entrance Code Sequence (Trial)", true},
    {Tag(0x00082255), VR::SQ, VR::none, "1", "AnatomicApproachDirectionCodeSequenceTrial", "Anatomic Approach Direction Code Sequence (Trial)", true},
    {Tag(0x00082256), VR::ST, VR::none, "1", "AnatomicPerspectiveDescriptionTrial", "Anatomic Perspective Description (Trial)", true},
    {Tag(0x00082257), VR::SQ, VR::none, "1", "AnatomicPerspectiveCodeSequenceTrial", "Anatomic Perspective Code Sequence (Trial)", true},
    {Tag(0x00082258), VR::ST, VR::none, "1", "AnatomicLocationOfExaminingInstrumentDescriptionTrial", "Anatomic Location Of Examining Instrument Description (Trial)", true},
    {Tag(0x00082259), VR::SQ, VR::none, "1", "AnatomicLocationOfExaminingInstrumentCodeSequenceTrial", "Anatomic Location Of Examining Instrument Code Sequence (Trial)", true},
    {Tag(0x0008225a), VR::SQ, VR::none, "1", "AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial", "Anatomic Structure Space Or Region Modifier Code Sequence (Trial)", true},
    {Tag(0x0008225c), VR::SQ, VR::none, "1", "OnAxisBackgroundAnatomicStructureCodeSequenceTrial", "On Axis Background Anatomic Structure Code Sequence (Trial)", true},
    {Tag(0x00083001), VR::SQ, VR::none, "1", "AlternateRepresentationSequence", "Alternate Representation Sequence", false},
    {Tag(0x00083002), VR::UI, VR::none, "1-n", "AvailableTransferSyntaxUID", "Available Transfer Syntax UID", false},
    {Tag(0x00083010), VR::UI, VR::none, "1-n", "IrradiationEventUID", "Irradiation Event UID", false},
    {Tag(0x00083011), VR::SQ, VR::none, "1", "SourceIrradiationEventSequence", "Source Irradiation Event Sequence", false},
    {Tag(0x00083012), VR::UI, VR::none, "1", "RadiopharmaceuticalAdministrationEventUID", "Radiopharmaceutical Administration Event UID", false},
    {Tag(0x00084000), VR::LT, VR::none, "1", "IdentifyingComments", "Identifying Comments", true},
    {Tag(0x00089007), VR::CS, VR::none, "4-5", "FrameType", "Frame Type", false},
    {Tag(0x00089092), VR::SQ, VR::none, "1", "ReferencedImageEvidenceSequence", "Referenced Image Evidence Sequence", false},
    {Tag(0x00089121), VR::SQ, VR::none, "1", "ReferencedRawDataSequence", "Referenced Raw Data Sequence", false},
    {Tag(0x00089123), VR::UI, VR::none, "1", "CreatorVersionUID", "Creator-Version UID", false},
    {Tag(0x00089124), VR::SQ, VR::none, "1", "DerivationImageSequence", "Derivation Image Sequence", false},
    {Tag(0x00089154), VR::SQ, VR::none, "1", "SourceImageEvidenceSequence", "Source Image Evidence Sequence", false},
    {Tag(0x00089205), VR::CS, VR::none, "1", "PixelPresentation", "Pixel Presentation", false},
    {Tag(0x00089206), VR::CS, VR::none, "1", "VolumetricProperties", "Volumetric Properties", false},
    {Tag(0x00089207), VR::CS, VR::none, "1", "VolumeBasedCalculationTechnique", "Volume Based Calculation Technique", false},
    {Tag(0x00089208), VR::CS, VR::none, "1", "ComplexImageComponent", "Complex Image Component", false},
    {Tag(0x00089209), VR::CS, VR::none, "1", "AcquisitionContrast", "Acquisition Contrast", false},
    {Tag(0x00089215), VR::SQ, VR::none, "1", "DerivationCodeSequence", "Derivation Code Sequence", false},
    {Tag(0x00089237), VR::SQ, VR::none, "1", "ReferencedPresentationStateSequence", "Referenced Presentation State Sequence", false},
    {Tag(0x00089410), VR::SQ, VR::none, "1", "ReferencedOtherPlaneSequence", "Referenced Other Plane Sequence", false},
    {Tag(0x00089458), VR::SQ, VR::none, "1", "FrameDisplaySequence", "Frame Display Sequence", false},
    {Tag(0x00089459), VR::FL, VR::none, "1", "RecommendedDisplayFrameRateInFloat", "Recommended Display Frame Rate in Float", false},
    {Tag(0x00089460), VR::CS, VR::none, "1", "SkipFrameRangeFlag", "Skip Frame Range Flag", false},
    {Tag(0x00100010), VR::PN, VR::none, "1", "PatientName", "Patient's Name", false},
    {Tag(0x00100011), VR::SQ, VR::none, "1", "PersonNamesToUseSequence", "Person Names to Use Sequence", false},
    {Tag(0x00100012), VR::LT, VR::none, "1", "NameToUse", "Name to Use", false},
    {Tag(0x00100013), VR::UT, VR::none, "1", "NameToUseComment", "Name to Use Comment", false},
    {Tag(0x00100014), VR::SQ, VR::none, "1", "ThirdPersonPronounsSequence", "Third Person Pronouns Sequence", false},
    {Tag(0x00100015), VR::SQ, VR::none, "1", "PronounCodeSequence", "Pronoun Code Sequence", false},
    {Tag(0x00100016), VR::UT, VR::none, "1", "PronounComment", "Pronoun Comment", false},
    {Tag(0x00100020), VR::LO, VR::none, "1", "PatientID", "Patient ID", false},
    {Tag(0x00100021), VR::LO, VR::none, "1", "IssuerOfPatientID", "Issuer of Patient ID", false},
    {Tag(0x00100022), VR::CS, VR::none, "1", "TypeOfPatientID", "Type of Patient ID", false},
    {Tag(0x00100024), VR::SQ, VR::none, "1", "IssuerOfPatientIDQualifiersSequence", "Issuer of Patient ID Qualifiers Sequence", false},
    {Tag(0x00100026), VR::SQ, VR::none, "1", "SourcePatientGroupIdentificationSequence", "Source Patient Group Identification Sequence", false},
    {Tag(0x00100027), VR::SQ, VR::none, "1", "GroupOfPatientsIdentificationSequence", "Group of Patients Identification Sequence", false},
    {Tag(0x00100028), VR::US, VR::none, "3", "SubjectRelativePositionInImage", "Subject Relative Position in Image", false},
    {Tag(0x00100030), VR::DA, VR::none, "1", "PatientBirthDate", "Patient's Birth Date", false},
    {Tag(0x00100032), VR::TM, VR::none, "1", "PatientBirthTime", "Patient's Birth Time", false},
    {Tag(0x00100033), VR::LO, VR::none, "1", "PatientBirthDateInAlternativeCalendar", "Patient's Birth Date in Alternative Calendar", false},
    {Tag(0x00100034), VR::LO, VR::none, "1", "PatientDeathDateInAlternativeCalendar", "Patient's Death Date in Alternative Calendar", false},
    {Tag(0x00100035), VR::CS, VR::none, "1", "PatientAlternativeCalendar", "Patient's Alternative Calendar", false},
    {Tag(0x00100040), VR::CS, VR::none, "1", "PatientSex", "Patient's Sex", false},
    {Tag(0x00100041), VR::SQ, VR::none, "1", "GenderIdentitySequence", "Gender Identity Sequence", false},
    {Tag(0x00100042), VR::UT, VR::none, "1", "SexParametersForClinicalUseCategoryComment", "Sex Parameters for Clinical Use Category Comment", false},
    {Tag(0x00100043), VR::SQ, VR::none, "1", "SexParametersForClinicalUseCategorySequence", "Sex Parameters for Clinical Use Category Sequence", false},
    {Tag(0x00100044), VR::SQ, VR::none, "1", "GenderIdentityCodeSequence", "Gender Identity Code Sequence", false},
    {Tag(0x00100045), VR::UT, VR::none, "1", "GenderIdentityComment", "Gender Identity Comment", false},
    {Tag(0x00100046), VR::SQ, VR::none, "1", "SexParametersForClinicalUseCategoryCodeSequence", "Sex Parameters for Clinical Use Category Code Sequence", false},
    {Tag(0x00100047), VR::UR, VR::none, "1-n", "SexParametersForClinicalUseCategoryReference", "Sex Parameters for Clinical Use Category Reference", false},
    {Tag(0x00100050), VR::SQ, VR::none, "1", "PatientInsurancePlanCodeSequence", "Patient's Insurance Plan Code Sequence", false},
    {Tag(0x00100101), VR::SQ, VR::none, "1", "PatientPrimaryLanguageCodeSequence", "Patient's Primary Language Code Sequence", false},
    {Tag(0x00100102), VR::SQ, VR::none, "1", "PatientPrimaryLanguageModifierCodeSequence", "Patient's Primary Language Modifier Code Sequence", false},
    {Tag(0x00100200), VR::CS, VR::none, "1", "QualityControlSubject", "Quality Control Subject", false},
    {Tag(0x00100201), VR::SQ, VR::none, "1", "QualityControlSubjectTypeCodeSequence", "Quality Control Subject Type Code Sequence", false},
    {Tag(0x00100212), VR::UC, VR::none, "1", "StrainDescription", "Strain Description", false},
    {Tag(0x00100213), VR::LO, VR::none, "1", "StrainNomenclature", "Strain Nomenclature", false},
    {Tag(0x00100214), VR::LO, VR::none, "1", "StrainStockNumber", "Strain Stock Number", false},
    {Tag(0x00100215), VR::SQ, VR::none, "1", "StrainSourceRegistryCodeSequence", "Strain Source Registry Code Sequence", false},
    {Tag(0x00100216), VR::SQ, VR::none, "1", "StrainStockSequence", "Strain Stock Sequence", false},
    {Tag(0x00100217), VR::LO, VR::none, "1", "StrainSource", "Strain Source", false},
    {Tag(0x00100218), VR::UT, VR::none, "1", "StrainAdditionalInformation", "Strain Additional Information", false},
    {Tag(0x00100219), VR::SQ, VR::none, "1", "StrainCodeSequence", "Strain Code Sequence", false},
    {Tag(0x00100221), VR::SQ, VR::none, "1", "GeneticModificationsSequence", "Genetic Modifications Sequence", false},
    {Tag(0x00100222), VR::UC, VR::none, "1", "GeneticModificationsDescription", "Genetic Modifications Description", false},
    {Tag(0x00100223), VR::LO, VR::none, "1", "GeneticModificationsNomenclature", "Genetic Modifications Nomenclature", false},
    {Tag(0x00100229), VR::SQ, VR::none, "1", "GeneticModificationsCodeSequence", "Genetic Modifications Code Sequence", false},
    {Tag(0x00101000), VR::LO, VR::none, "1-n", "OtherPatientIDs", "Other Patient IDs", true},
    {Tag(0x00101001), VR::PN, VR::none, "1-n", "OtherPatientNames", "Other Patient Names", false},
    {Tag(0x00101002), VR::SQ, VR::none, "1", "OtherPatientIDsSequence", "Other Patient IDs Sequence", false},
    {Tag(0x00101005), VR::PN, VR::none, "1", "PatientBirthName", "Patient's Birth Name", false},
    {Tag(0x00101010), VR::AS, VR::none, "1", "PatientAge", "Patient's Age", false},
    {Tag(0x00101020), VR::DS, VR::none, "1", "PatientSize", "Patient's Size", false},
    {Tag(0x00101021), VR::SQ, VR::none, "1", "PatientSizeCodeSequence", "Patient's Size Code Sequence", false},
    {Tag(0x00101022), VR::DS, VR::none, "1", "PatientBodyMassIndex", "Patient's Body Mass Index", false},
    {Tag(0x00101023), VR::DS, VR::none, "1", "MeasuredAPDimension", "Measured AP Dimension", false},
    {Tag(0x00101024), VR::DS, VR::none, "1", "MeasuredLateralDimension", "Measured Lateral Dimension", false},
    {Tag(0x00101030), VR::DS, VR::none, "1", "PatientWeight", "Patient's Weight", false},
    {Tag(0x00101040), VR::LO, VR::none, "1", "PatientAddress", "Patient's Address", false},
    {Tag(0x00101050), VR::LO, VR::none, "1-n", "InsurancePlanIdentification", "Insurance Plan Identification", true},
    {Tag(0x00101060), VR::PN, VR::none, "1", "PatientMotherBirthName", "Patient's Mother's Birth Name", false},
    {Tag(0x00101080), VR::LO, VR::none, "1", "MilitaryRank", "Military Rank", false},
    {Tag(0x00101081), VR::LO, VR::none, "1", "BranchOfService", "Branch of Service", false},
    {Tag(0x00101090), VR::LO, VR::none, "1", "MedicalRecordLocator", "Medical Record Locator", true},
    {Tag(0x00101100), VR::SQ, VR::none, "1", "ReferencedPatientPhotoSequence", "Referenced Patient Photo Sequence", false},
    {Tag(0x00102000), VR::LO, VR::none, "1-n", "MedicalAlerts", "Medical Alerts", false},
    {Tag(0x00102110), VR::LO, VR::none, "1-n", "Allergies", "Allergies", false},
    {Tag(0x00102150), VR::LO, VR::none, "1", "CountryOfResidence", "Country of Residence", false},
    {Tag(0x00102152), VR::LO, VR::none, "1", "RegionOfResidence", "Region of Residence", false},
    {Tag(0x00102154), VR::SH, VR::none, "1-n", "PatientTelephoneNumbers", "Patient's Telephone Numbers", false},
    {Tag(0x00102155), VR::LT, VR::none, "1", "PatientTelecomInformation", "Patient's Telecom Information", false},
    {Tag(0x00102160), VR::SH, VR::none, "1", "EthnicGroup", "Ethnic Group", true},
    {Tag(0x00102161), VR::SQ, VR::none, "1", "EthnicGroupCodeSequence", "Ethnic Group Code Sequence", false},
    {Tag(0x00102162), VR::UC, VR::none, "1-n", "EthnicGroups", "Ethnic Groups", false},
    {Tag(0x00102180), VR::SH, VR::none, "1", "Occupation", "Occupation", false},
    {Tag(0x001021a0), VR::CS, VR::none, "1", "SmokingStatus", "Smoking Status", false},
    {Tag(0x001021b0), VR::LT, VR::none, "1", "AdditionalPatientHistory", "Additional Patient History", false},
    {Tag(0x001021c0), VR::US, VR::none, "1", "PregnancyStatus", "Pregnancy Status", false},
    {Tag(0x001021d0), VR::DA, VR::none, "1", "LastMenstrualDate", "Last Menstrual Date", false},
    {Tag(0x001021f0), VR::LO, VR::none, "1", "PatientReligiousPreference", "Patient's Religious Preference", false},
    {Tag(0x00102201), VR::LO, VR::none, "1", "PatientSpeciesDescription", "Patient Species Description", false},
    {Tag(0x00102202), VR::SQ, VR::none, "1", "PatientSpeciesCodeSequence", "Patient Species Code Sequence", false},
    {Tag(0x00102203), VR::CS, VR::none, "1", "PatientSexNeutered", "Patient's Sex Neutered", false},
    {Tag(0x00102210), VR::CS, VR::none, "1", "AnatomicalOrientationType", "Anatomical Orientation Type", false},
    {Tag(0x00102292), VR::LO, VR::none, "1", "PatientBreedDescription", "Patient Breed Description", false},
    {Tag(0x00102293), VR::SQ, VR::none, "1", "PatientBreedCodeSequence", "Patient Breed Code Sequence", false},
    {Tag(0x00102294), VR::SQ, VR::none, "1", "BreedRegistrationSequence", "Breed Registration Sequence", false},
    {Tag(0x00102295), VR::LO, VR::none, "1", "BreedRegistrationNumber", "Breed Registration Number", false},
    {Tag(0x00102296), VR::SQ, VR::none, "1", "BreedRegistryCodeSequence", "Breed Registry Code Sequence", false},
    {Tag(0x00102297), VR::PN, VR::none, "1", "ResponsiblePerson", "Responsible Person", false},
    {Tag(0x00102298), VR::CS, VR::none, "1", "ResponsiblePersonRole", "Responsible Person Role", false},
    {Tag(0x00102299), VR::LO, VR::none, "1", "ResponsibleOrganization", "Responsible Organization", false},
    {Tag(0x00104000), VR::LT, VR::none, "1", "PatientComments", "Patient Comments", false},
    {Tag(0x00109431), VR::FL, VR::none, "1", "ExaminedBodyThickness", "Examined Body Thickness", false},
    {Tag(0x00120010), VR::LO, VR::none, "1", "ClinicalTrialSponsorName", "Clinical Trial Sponsor Name", false},
    {Tag(0x00120020), VR::LO, VR::none, "1", "ClinicalTrialProtocolID", "Clinical Trial Protocol ID", false},
    {Tag(0x00120021), VR::LO, VR::none, "1", "ClinicalTrialProtocolName", "Clinical Trial Protocol Name", false},
    {Tag(0x00120022), VR::LO, VR::none, "1", "IssuerOfClinicalTrialProtocolID", "Issuer of Clinical Trial Protocol ID", false},
    {Tag(0x00120023), VR::SQ, VR::none, "1", "OtherClinicalTrialProtocolIDsSequence", "Other Clinical Trial Protocol IDs Sequence", false},
    {Tag(0x00120030), VR::LO, VR::none, "1", "ClinicalTrialSiteID", "Clinical Trial Site ID", false},
    {Tag(0x00120031), VR::LO, VR::none, "1", "ClinicalTrialSiteName", "Clinical Trial Site Name", false},
    {Tag(0x00120032), VR::LO, VR::none, "1", "IssuerOfClinicalTrialSiteID", "Issuer of Clinical Trial Site ID", false},
    {Tag(0x00120040), VR::LO, VR::none, "1", "ClinicalTrialSubjectID", "Clinical Trial Subject ID", false},
    {Tag(0x00120041), VR::LO, VR::none, "1", "IssuerOfClinicalTrialSubjectID", "Issuer of Clinical Trial Subject ID", false},
    {Tag(0x00120042), VR::LO, VR::none, "1", "ClinicalTrialSubjectReadingID", "Clinical Trial Subject Reading ID", false},
    {Tag(0x00120043), VR::LO, VR::none, "1", "IssuerOfClinicalTrialSubjectReadingID", "Issuer of Clinical Trial Subject Reading ID", false},
    {Tag(0x00120050), VR::LO, VR::none, "1", "ClinicalTrialTimePointID", "Clinical Trial Time Point ID", false},
    {Tag(0x00120051), VR::ST, VR::none, "1", "ClinicalTrialTimePointDescription", "Clinical Trial Time Point Description", false},
    {Tag(0x00120052), VR::FD, VR::none, "1", "LongitudinalTemporalOffsetFromEvent", "Longitudinal Temporal Offset from Event", false},
    {Tag(0x00120053), VR::CS, VR::none, "1", "LongitudinalTemporalEventType", "Longitudinal Temporal Event Type", false},
    {Tag(0x00120054), VR::SQ, VR::none, "1", "ClinicalTrialTimePointTypeCodeSequence", "Clinical Trial Time Point Type Code Sequence", false},
    {Tag(0x00120055), VR::LO, VR::none, "1", "IssuerOfClinicalTrialTimePointID", "Issuer of Clinical Trial Time Point ID", false},
    {Tag(0x00120060), VR::LO, VR::none, "1", "ClinicalTrialCoordinatingCenterName", "Clinical Trial Coordinating Center Name", false},
    {Tag(0x00120062), VR::CS, VR::none, "1", "PatientIdentityRemoved", "Patient Identity Removed", false},
    {Tag(0x00120063), VR::LO, VR::none, "1-n", "DeidentificationMethod", "De-identification Method", false},
    {Tag(0x00120064), VR::SQ, VR::none, "1", "DeidentificationMethodCodeSequence", "De-identification Method Code Sequence", false},
    {Tag(0x00120071), VR::LO, VR::none, "1", "ClinicalTrialSeriesID", "Clinical Trial Series ID", false},
    {Tag(0x00120072), VR::LO, VR::none, "1", "ClinicalTrialSeriesDescription", "Clinical Trial Series Description", false},
    {Tag(0x00120073), VR::LO, VR::none, "1", "IssuerOfClinicalTrialSeriesID", "Issuer of Clinical Trial Series ID", false},
    {Tag(0x00120081), VR::LO, VR::none, "1", "ClinicalTrialProtocolEthicsCommitteeName", "Clinical Trial Protocol Ethics Committee Name", false},
    {Tag(0x00120082), VR::LO, VR::none, "1", "ClinicalTrialProtocolEthicsCommitteeApprovalNumber", "Clinical Trial Protocol Ethics Committee Approval Number", false},
    {Tag(0x00120083), VR::SQ, VR::none, "1", "ConsentForClinicalTrialUseSequence", "Consent for Clinical Trial Use Sequence", false},
    {Tag(0x00120084), VR::CS, VR::none, "1", "DistributionType", "Distribution Type", false},
    {Tag(0x00120085), VR::CS, VR::none, "1", "ConsentForDistributionFlag", "Consent for Distribution Flag", false},
    {Tag(0x00120086), VR::DA, VR::none, "1", "EthicsCommitteeApprovalEffectivenessStartDate", "Ethics Committee Approval Effectiveness Start Date", false},
    {Tag(0x00120087), VR::DA, VR::none, "1", "EthicsCommitteeApprovalEffectivenessEndDate", "Ethics Committee Approval Effectiveness End Date", false},
    {Tag(0x00140023), VR::ST, VR::none, "1", "CADFileFormat", "CAD File Format", true},
    {Tag(0x00140024), VR::ST, VR::none, "1", "ComponentReferenceSystem", "Component Reference System", true},
    {Tag(0x00140025), VR::ST, VR::none, "1", "ComponentManufacturingProcedure", "Component Manufacturing Procedure", false},
    {Tag(0x00140028), VR::ST, VR::none, "1", "ComponentManufacturer", "Component Manufacturer", false},
    {Tag(0x00140030), VR::DS, VR::none, "1-n", "MaterialThickness", "Material Thickness", false},
    {Tag(0x00140032), VR::DS, VR::none, "1-n", "MaterialPipeDiameter", "Material Pipe Diameter", false},
    {Tag(0x00140034), VR::DS, VR::none, "1-n", "MaterialIsolationDiameter", "Material Isolation Diameter", false},
    {Tag(0x00140042), VR::ST, VR::none, "1", "MaterialGrade", "Material Grade", false},
    {Tag(0x00140044), VR::ST, VR::none, "1", "MaterialPropertiesDescription", "Material Properties Description", false},
    {Tag(0x00140045), VR::ST, VR::none, "1", "MaterialPropertiesFileFormatRetired", "Material Properties File Format (Retired)", true},
    {Tag(0x00140046), VR::LT, VR::none, "1", "MaterialNotes", "Material Notes", false},
    {Tag(0x00140050), VR::CS, VR::none, "1", "ComponentShape", "Component Shape", false},
    {Tag(0x00140052), VR::CS, VR::none, "1", "CurvatureType", "Curvature Type", false},
    {Tag(0x00140054), VR::DS, VR::none, "1", "OuterDiameter", "Outer Diameter", false},
    {Tag(0x00140056), VR::DS, VR::none, "1", "InnerDiameter", "Inner Diameter", false},
    {Tag(0x00140100), VR::LO, VR::none, "1-n", "ComponentWelderIDs", "Component Welder IDs", false},
    {Tag(0x00140101), VR::CS, VR::none, "1", "SecondaryApprovalStatus", "Secondary Approval Status", false},
    {Tag(0x00140102), VR::DA, VR::none, "1", "SecondaryReviewDate", "Secondary Review Date", false},
    {Tag(0x00140103), VR::TM, VR::none, "1", "SecondaryReviewTime", "Secondary Review Time", false},
    {Tag(0x00140104), VR::PN, VR::none, "1", "SecondaryReviewerName", "Secondary Reviewer Name", false},
    {Tag(0x00140105), VR::ST, VR::none, "1", "RepairID", "Repair ID", false},
    {Tag(0x00140106), VR::SQ, VR::none, "1", "MultipleComponentApprovalSequence", "Multiple Component Approval Sequence", false},
    {Tag(0x00140107), VR::CS, VR::none, "1-n", "OtherApprovalStatus", "Other Approval Status", false},
    {Tag(0x00140108), VR::CS, VR::none, "1-n", "OtherSecondaryApprovalStatus", "Other Secondary Approval Status", false},
    {Tag(0x00140200), VR::SQ, VR::none, "1", "DataElementLabelSequence", "Data Element Label Sequence", false},
    {Tag(0x00140201), VR::SQ, VR::none, "1", "DataElementLabelItemSequence", "Data Element Label Item Sequence", false},
    {Tag(0x00140202), VR::AT, VR::none, "1", "DataElement", "Data Element", false},
    {Tag(0x00140203), VR::LO, VR::none, "1", "DataElementName", "Data Element Name", false},
    {Tag(0x00140204), VR::LO, VR::none, "1", "DataElementDescription", "Data Element Description", false},
    {Tag(0x00140205), VR::CS, VR::none, "1", "DataElementConditionality", "Data Element Conditionality", false},
    {Tag(0x00140206), VR::IS, VR::none, "1", "DataElementMinimumCharacters", "Data Element Minimum Characters", false},
    {Tag(0x00140207), VR::IS, VR::none, "1", "DataElementMaximumCharacters", "Data Element Maximum Characters", false},
    {Tag(0x00141010), VR::ST, VR::none, "1", "ActualEnvironmentalConditions", "Actual Environmental Conditions", false},
    {Tag(0x00141020), VR::DA, VR::none, "1", "ExpiryDate", "Expiry Date", false},
    {Tag(0x00141040), VR::ST, VR::none, "1", "EnvironmentalConditions", "Environmental Conditions", false},
    {Tag(0x00142002), VR::SQ, VR::none, "1", "EvaluatorSequence", "Evaluator Sequence", false},
    {Tag(0x00142004), VR::IS, VR::none, "1", "EvaluatorNumber", "Evaluator Number", false},
    {Tag(0x00142006), VR::PN, VR::none, "1", "EvaluatorName", "Evaluator Name", false},
    {Tag(0x00142008), VR::IS, VR::none, "1", "EvaluationAttempt", "Evaluation Attempt", false},
    {Tag(0x00142012), VR::SQ, VR::none, "1", "IndicationSequence", "Indication Sequence", false},
    {Tag(0x00142014), VR::IS, VR::none, "1", "IndicationNumber", "Indication Number", false},
    {Tag(0x00142016), VR::SH, VR::none, "1", "IndicationLabel", "Indication Label", false},
    {Tag(0x00142018), VR::ST, VR::none, "1", "IndicationDescription", "Indication Description", false},
    {Tag(0x0014201a), VR::CS, VR::none, "1-n", "IndicationType", "Indication Type", false},
    {Tag(0x0014201c), VR::CS, VR::none, "1", "IndicationDisposition", "Indication Disposition", false},
    {Tag(0x0014201e), VR::SQ, VR::none, "1", "IndicationROISequence", "Indication ROI Sequence", false},
    {Tag(0x00142030), VR::SQ, VR::none, "1", "IndicationPhysicalPropertySequence", "Indication Physical Property Sequence", false},
    {Tag(0x00142032), VR::SH, VR::none, "1", "PropertyLabel", "Property Label", false},
    {Tag(0x00142202), VR::IS, VR::none, "1", "CoordinateSystemNumberOfAxes", "Coordinate System Number of Axes", false},
    {Tag(0x00142204), VR::SQ, VR::none, "1", "CoordinateSystemAxesSequence", "Coordinate System Axes Sequence", false},
    {Tag(0x00142206), VR::ST, VR::none, "1", "CoordinateSystemAxisDescription", "Coordinate System Axis Description", false},
    {Tag(0x00142208), VR::CS, VR::none, "1", "CoordinateSystemDataSetMapping", "Coordinate System Data Set Mapping", false},
    {Tag(0x0014220a), VR::IS, VR::none, "1", "CoordinateSystemAxisNumber", "Coordinate System Axis Number", false},
    {Tag(0x0014220c), VR::CS, VR::none, "1", "CoordinateSystemAxisType", "Coordinate System Axis Type", false},
    {Tag(0x0014220e), VR::CS, VR::none, "1", "CoordinateSystemAxisUnits", "Coordinate System Axis Units", false},
    {Tag(0x00142210), VR::OB, VR::none, "1", "CoordinateSystemAxisValues", "Coordinate System Axis Values", false},
    {Tag(0x00142220), VR::SQ, VR::none, "1", "CoordinateSystemTransformSequence", "Coordinate System Transform Sequence", false},
    {Tag(0x00142222), VR::ST, VR::none, "1", "TransformDescription", "Transform Description", false},
    {Tag(0x00142224), VR::IS, VR::none, "1", "TransformNumberOfAxes", "Transform Number of Axes", false},
    {Tag(0x00142226), VR::IS, VR::none, "1-n", "TransformOrderOfAxes", "Transform Order of Axes", false},
    {Tag(0x00142228), VR::CS, VR::none, "1", "TransformedAxisUnits", "Transformed Axis Units", false},
    {Tag(0x0014222a), VR::DS, VR::none, "1-n", "CoordinateSystemTransformRotationAndScaleMatrix", "Coordinate System Transform Rotation and Scale Matrix", false},
    {Tag(0x0014222c), VR::DS, VR::none, "1-n", "CoordinateSystemTransformTranslationMatrix", "Coordinate System Transform Translation Matrix", false},
    {Tag(0x00143011), VR::DS, VR::none, "1", "InternalDetectorFrameTime", "Internal Detector Frame Time", false},
    {Tag(0x00143012), VR::DS, VR::none, "1", "NumberOfFramesIntegrated", "Number of Frames Integrated", false},
    {Tag(0x00143020), VR::SQ, VR::none, "1", "DetectorTemperatureSequence", "Detector Temperature Sequence", false},
    {Tag(0x00143022), VR::ST, VR::none, "1", "SensorName", "Sensor Name", false},
    {Tag(0x00143024), VR::DS, VR::none, "1", "HorizontalOffsetOfSensor", "Horizontal Offset of Sensor", false},
    {Tag(0x00143026), VR::DS, VR::none, "1", "VerticalOffsetOfSensor", "Vertical Offset of Sensor", false},
    {Tag(0x00143028), VR::DS, VR::none, "1", "SensorTemperature", "Sensor Temperature", false},
    {Tag(0x00143040), VR::SQ, VR::none, "1", "DarkCurrentSequence", "Dark Current Sequence", false},
    {Tag(0x00143050), VR::OW, VR::OB, "1", "DarkCurrentCounts", "Dark Current Counts", false},
    {Tag(0x00143060), VR::SQ, VR::none, "1", "GainCorrectionReferenceSequence", "Gain Correction Reference Sequence", false},
    {Tag(0x00143070), VR::OW, VR::OB, "1", "AirCounts", "Air Counts", false},
    {Tag(0x00143071), VR::DS, VR::none, "1", "KVUsedInGainCalibration", "KV Used in Gain Calibration", false},
    {Tag(0x00143072), VR::DS, VR::none, "1", "MAUsedInGainCalibration", "MA Used in Gain Calibration", false},
    {Tag(0x00143073), VR::DS, VR::none, "1", "NumberOfFramesUsedForIntegration", "Number of Frames Used for Integration", false},
    {Tag(0x00143074), VR::LO, VR::none, "1", "FilterMaterialUsedInGainCalibration", "Filter Material Used in Gain Calibration", false},
    {Tag(0x00143075), VR::DS, VR::none, "1", "FilterThicknessUsedInGainCalibration", "Filter Thickness Used in Gain Calibration", false},
    {Tag(0x00143076), VR::DA, VR::none, "1", "DateOfGainCalibration", "Date of Gain Calibration", false},
    {Tag(0x00143077), VR::TM, VR::none, "1", "TimeOfGainCalibration", "Time of Gain Calibration", false},
    {Tag(0x00143080), VR::OB, VR::none, "1", "BadPixelImage", "Bad Pixel Image", false},
    {Tag(0x00143099), VR::LT, VR::none, "1", "CalibrationNotes", "Calibration Notes", false},
    {Tag(0x00143100), VR::LT, VR::none, "1", "LinearityCorrectionTechnique", "Linearity Correction Technique", false},
    {Tag(0x00143101), VR::LT, VR::none, "1", "BeamHardeningCorrectionTechnique", "Beam Hardening Correction Technique", false},
    {Tag(0x00144002), VR::SQ, VR::none, "1", "PulserEquipmentSequence", "Pulser Equipment Sequence", false},
    {Tag(0x00144004), VR::CS, VR::none, "1", "PulserType", "Pulser Type", false},
    {Tag(0x00144006), VR::LT, VR::none, "1", "PulserNotes", "Pulser Notes", false},
    {Tag(0x00144008), VR::SQ, VR::none, "1", "ReceiverEquipmentSequence", "Receiver Equipment Sequence", false},
    {Tag(0x0014400a), VR::CS, VR::none, "1", "AmplifierType", "Amplifier Type", false},
    {Tag(0x0014400c), VR::LT, VR::none, "1", "ReceiverNotes", "Receiver Notes", false},
    {Tag(0x0014400e), VR::SQ, VR::none, "1", "PreAmplifierEquipmentSequence", "Pre-Amplifier Equipment Sequence", false},
    {Tag(0x0014400f), VR::LT, VR::none, "1", "PreAmplifierNotes", "Pre-Amplifier Notes", false},
    {Tag(0x00144010), VR::SQ, VR::none, "1", "TransmitTransducerSequence", "Transmit Transducer Sequence", false},
    {Tag(0x00144011), VR::SQ, VR::none, "1", "ReceiveTransducerSequence", "Receive Transducer Sequence", false},
    {Tag(0x00144012), VR::US, VR::none, "1", "NumberOfElements", "Number of Elements", false},
    {Tag(0x00144013), VR::CS, VR::none, "1", "ElementShape", "Element Shape", false},
    {Tag(0x00144014), VR::DS, VR::none, "1", "ElementDimensionA", "Element Dimension A", false},
    {Tag(0x00144015), VR::DS, VR::none, "1", "ElementDimensionB", "Element Dimension B", false},
    {Tag(0x00144016), VR::DS, VR::none, "1", "ElementPitchA", "Element Pitch A", false},
    {Tag(0x00144017), VR::DS, VR::none, "1", "MeasuredBeamDimensionA", "Measured Beam Dimension A", false},
    {Tag(0x00144018), VR::DS, VR::none, "1", "MeasuredBeamDimensionB", "Measured Beam Dimension B", false},
    {Tag(0x00144019), VR::DS, VR::none, "1", "LocationOfMeasuredBeamDiameter", "Location of Measured Beam Diameter", false},
    {Tag(0x0014401a), VR::DS, VR::none, "1", "NominalFrequency", "Nominal Frequency", false},
    {Tag(0x0014401b), VR::DS, VR::none, "1", "MeasuredCenterFrequency", "Measured Center Frequency", false},
    {Tag(0x0014401c), VR::DS, VR::none, "1", "MeasuredBandwidth", "Measured Bandwidth", false},
    {Tag(0x0014401d), VR::DS, VR::none, "1", "ElementPitchB", "Element Pitch B", false},
    {Tag(0x00144020), VR::SQ, VR::none, "1", "PulserSettingsSequence", "Pulser Settings Sequence", false},
    {Tag(0x00144022), VR::DS, VR::none, "1", "PulseWidth", "Pulse Width", false},
    {Tag(0x00144024), VR::DS, VR::none, "1", "ExcitationFrequency", "Excitation Frequency", false},
    {Tag(0x00144026), VR::CS, VR::none, "1", "ModulationType", "Modulation Type", false},
    {Tag(0x00144028), VR::DS, VR::none, "1", "Damping", "Damping", false},
    {Tag(0x00144030), VR::SQ, VR::none, "1", "ReceiverSettingsSequence", "Receiver Settings Sequence", false},
    {Tag(0x00144031), VR::DS, VR::none, "1", "AcquiredSoundpathLength", "Acquired Soundpath Length", false},
    {Tag(0x00144032), VR::CS, VR::none, "1", "AcquisitionCompressionType", "Acquisition Compression Type", false},
    {Tag(0x00144033), VR::IS, VR::none, "1", "AcquisitionSampleSize", "Acquisition Sample Size", false},
    {Tag(0x00144034), VR::DS, VR::none, "1", "RectifierSmoothing", "Rectifier Smoothing", false},
    {Tag(0x00144035), VR::SQ, VR::none, "1", "DACSequence", "DAC Sequence", false},
    {Tag(0x00144036), VR::CS, VR::none, "1", "DACType", "DAC Type", false},
    {Tag(0x00144038), VR::DS, VR::none, "1-n", "DACGainPoints", "DAC Gain Points", false},
    {Tag(0x0014403a), VR::DS, VR::none, "1-n", "DACTimePoints", "DAC Time Points", false},
    {Tag(0x0014403c), VR::DS, VR::none, "1-n", "DACAmplitude", "DAC Amplitude", false},
    {Tag(0x00144040), VR::SQ, VR::none, "1", "PreAmplifierSettingsSequence", "Pre-Amplifier Settings Sequence", false},
    {Tag(0x00144050), VR::SQ, VR::none, "1", "TransmitTransducerSettingsSequence", "Transmit Transducer Settings Sequence", false},
    {Tag(0x00144051), VR::SQ, VR::none, "1", "ReceiveTransducerSettingsSequence", "Receive Transducer Settings Sequence", false},
    {Tag(0x00144052), VR::DS, VR::none, "1", "IncidentAngle", "Incident Angle", false},
    {Tag(0x00144054), VR::ST, VR::none, "1", "CouplingTechnique", "Coupling Technique", false},
    {Tag(0x00144056), VR::ST, VR::none, "1", "CouplingMedium", "Coupling Medium", false},
    {Tag(0x00144057), VR::DS, VR::none, "1", "CouplingVelocity", "Coupling Velocity", false},
    {Tag(0x00144058), VR::DS, VR::none, "1", "ProbeCenterLocationX", "Probe Center Location X", false},
    {Tag(0x00144059), VR::DS, VR::none, "1", "ProbeCenterLocationZ", "Probe Center Location Z", false},
    {Tag(0x0014405a), VR::DS, VR::none, "1", "SoundPathLength", "Sound Path Length", false},
    {Tag(0x0014405c), VR::ST, VR::none, "1", "DelayLawIdentifier", "Delay Law Identifier", false},
    {Tag(0x00144060), VR::SQ, VR::none, "1", "GateSettingsSequence", "Gate Settings Sequence", false},
    {Tag(0x00144062), VR::DS, VR::none, "1", "GateThreshold", "Gate Threshold", false},
    {Tag(0x00144064), VR::DS, VR::none, "1", "VelocityOfSound", "Velocity of Sound", false},
    {Tag(0x00144070), VR::SQ, VR::none, "1", "CalibrationSettingsSequence", "Calibration Settings Sequence", false},
    {Tag(0x00144072), VR::ST, VR::none, "1", "CalibrationProcedure", "Calibration Procedure", false},
    {Tag(0x00144074), VR::SH, VR::none, "1", "ProcedureVersion", "Procedure Version", false},
    {Tag(0x00144076), VR::DA, VR::none, "1", "ProcedureCreationDate", "Procedure Creation Date", false},
    {Tag(0x00144078), VR::DA, VR::none, "1", "ProcedureExpirationDate", "Procedure Expiration Date", false},
    {Tag(0x0014407a), VR::DA, VR::none, "1", "ProcedureLastModifiedDate", "Procedure Last Modified Date", false},
    {Tag(0x0014407c), VR::TM, VR::none, "1-n", "CalibrationTime", "Calibration Time", false},
    {Tag(0x0014407e), VR::DA, VR::none, "1-n", "CalibrationDate", "Calibration Date", false},
    {Tag(0x00144080), VR::SQ, VR::none, "1", "ProbeDriveEquipmentSequence", "Probe Drive Equipment Sequence", false},
    {Tag(0x00144081), VR::CS, VR::none, "1", "DriveType", "Drive Type", false},
    {Tag(0x00144082), VR::LT, VR::none, "1", "ProbeDriveNotes", "Probe Drive Notes", false},
    {Tag(0x00144083), VR::SQ, VR::none, "1", "DriveProbeSequence", "Drive Probe Sequence", false},
    {Tag(0x00144084), VR::DS, VR::none, "1", "ProbeInductance", "Probe Inductance", false},
    {Tag(0x00144085), VR::DS, VR::none, "1", "ProbeResistance", "Probe Resistance", false},
    {Tag(0x00144086), VR::SQ, VR::none, "1", "ReceiveProbeSequence", "Receive Probe Sequence", false},
    {Tag(0x00144087), VR::SQ, VR::none, "1", "ProbeDriveSettingsSequence", "Probe Drive Settings Sequence", false},
    {Tag(0x00144088), VR::DS, VR::none, "1", "BridgeResistors", "Bridge Resistors", false},
    {Tag(0x00144089), VR::DS, VR::none, "1", "ProbeOrientationAngle", "Probe Orientation Angle", false},
    {Tag(0x0014408b), VR::DS, VR::none, "1", "UserSelectedGainY", "User Selected Gain Y", false},
    {Tag(0x0014408c), VR::DS, VR::none, "1", "UserSelectedPhase", "User Selected Phase", false},
    {Tag(0x0014408d), VR::DS, VR::none, "1", "UserSelectedOffsetX", "User Selected Offset X", false},
    {Tag(0x0014408e), VR::DS, VR::none, "1", "UserSelectedOffsetY", "User Selected Offset Y", false},
    {Tag(0x00144091), VR::SQ, VR::none, "1", "ChannelSettingsSequence", "Channel Settings Sequence", false},
    {Tag(0x00144092), VR::DS, VR::none, "1", "ChannelThreshold", "Channel Threshold", false},
    {Tag(0x0014409a), VR::SQ, VR::none, "1", "ScannerSettingsSequence", "Scanner Settings Sequence", false},
    {Tag(0x0014409b), VR::ST, VR::none, "1", "ScanProcedure", "Scan Procedure", false},
    {Tag(0x0014409c), VR::DS, VR::none, "1", "TranslationRateX", "Translation Rate X", false},
    {Tag(0x0014409d), VR::DS, VR::none, "1", "TranslationRateY", "Translation Rate Y", false},
    {Tag(0x0014409f), VR::DS, VR::none, "1", "ChannelOverlap", "Channel Overlap", false},
    {Tag(0x001440a0), VR::LO, VR::none, "1-n", "ImageQualityIndicatorType", "Image Quality Indicator Type", false},
    {Tag(0x001440a1), VR::LO, VR::none, "1-n", "ImageQualityIndicatorMaterial", "Image Quality Indicator Material", false},
    {Tag(0x001440a2), VR::LO, VR::none, "1-n", "ImageQualityIndicatorSize", "Image Quality Indicator Size", false},
    {Tag(0x00144101), VR::SQ, VR::none, "1", "WaveDimensionsDefinitionSequence", "Wave Dimensions Definition Sequence", false},
    {Tag(0x00144102), VR::US, VR::none, "1", "WaveDimensionNumber", "Wave Dimension Number", false},
    {Tag(0x00144103), VR::LO, VR::none, "1", "WaveDimensionDescription", "Wave Dimension Description", false},
    {Tag(0x00144104), VR::US, VR::none, "1", "WaveDimensionUnit", "Wave Dimension Unit", false},
    {Tag(0x00144105), VR::CS, VR::none, "1", "WaveDimensionValueType", "Wave Dimension Value Type", false},
    {Tag(0x00144106), VR::SQ, VR::none, "1-n", "WaveDimensionValuesSequence", "Wave Dimension Values Sequence", false},
    {Tag(0x00144107), VR::US, VR::none, "1", "ReferencedWaveDimension", "Referenced Wave Dimension", false},
    {Tag(0x00144108), VR::SL, VR::none, "1", "IntegerNumericValue", "Integer Numeric Value", false},
    {Tag(0x00144109), VR::OB, VR::none, "1", "ByteNumericValue", "Byte Numeric Value", false},
    {Tag(0x0014410a), VR::OW, VR::none, "1", "ShortNumericValue", "Short Numeric Value", false},
    {Tag(0x0014410b), VR::OF, VR::none, "1", "SinglePrecisionFloatingPointNumericValue", "Single Precision Floating Point Numeric Value", false},
    {Tag(0x0014410c), VR::OD, VR::none, "1", "DoublePrecisionFloatingPointNumericValue", "Double Precision Floating Point Numeric Value", false},
    {Tag(0x00145002), VR::IS, VR::none, "1", "LINACEnergy", "LINAC Energy", false},
    {Tag(0x00145004), VR::IS, VR::none, "1", "LINACOutput", "LINAC Output", false},
    {Tag(0x00145100), VR::US, VR::none, "1", "ActiveAperture", "Active Aperture", false},
    {Tag(0x00145101), VR::DS, VR::none, "1", "TotalAperture", "Total Aperture", false},
    {Tag(0x00145102), VR::DS, VR::none, "1", "ApertureElevation", "Aperture Elevation", false},
    {Tag(0x00145103), VR::DS, VR::none, "1", "MainLobeAngle", "Main Lobe Angle", false},
    {Tag(0x00145104), VR::DS, VR::none, "1", "MainRoofAngle", "Main Roof Angle", false},
    {Tag(0x00145105), VR::CS, VR::none, "1", "ConnectorType", "Connector Type", false},
    {Tag(0x00145106), VR::SH, VR::none, "1", "WedgeModelNumber", "Wedge Model Number", false},
    {Tag(0x00145107), VR::DS, VR::none, "1", "WedgeAngleFloat", "Wedge Angle Float", false},
    {Tag(0x00145108), VR::DS, VR::none, "1", "WedgeRoofAngle", "Wedge Roof Angle", false},
    {Tag(0x00145109), VR::CS, VR::none, "1", "WedgeElement1Position", "Wedge Element 1 Position", false},
    {Tag(0x0014510a), VR::DS, VR::none, "1", "WedgeMaterialVelocity", "Wedge Material Velocity", false},
    {Tag(0x0014510b), VR::SH, VR::none, "1", "WedgeMaterial", "Wedge Material", false},
    {Tag(0x0014510c), VR::DS, VR::none, "1", "WedgeOffsetZ", "Wedge Offset Z", false},
    {Tag(0x0014510d), VR::DS, VR::none, "1", "WedgeOriginOffsetX", "Wedge Origin Offset X", false},
    {Tag(0x0014510e), VR::DS, VR::none, "1", "WedgeTimeDelay", "Wedge Time Delay", false},
    {Tag(0x0014510f), VR::SH, VR::none, "1", "WedgeName", "Wedge Name", false},
    {Tag(0x00145110), VR::SH, VR::none, "1", "WedgeManufacturerName", "Wedge Manufacturer Name", false},
    {Tag(0x00145111), VR::LO, VR::none, "1", "WedgeDescription", "Wedge Description", false},
    {Tag(0x00145112), VR::DS, VR::none, "1", "NominalBeamAngle", "Nominal Beam Angle", false},
    {Tag(0x00145113), VR::DS, VR::none, "1", "WedgeOffsetX", "Wedge Offset X", false},
    {Tag(0x00145114), VR::DS, VR::none, "1", "WedgeOffsetY", "Wedge Offset Y", false},
    {Tag(0x00145115), VR::DS, VR::none, "1", "WedgeTotalLength", "Wedge Total Length", false},
    {Tag(0x00145116), VR::DS, VR::none, "1", "WedgeInContactLength", "Wedge In Contact Length", false},
    {Tag(0x00145117), VR::DS, VR::none, "1", "WedgeFrontGap", "Wedge Front Gap", false},
    {Tag(0x00145118), VR::DS, VR::none, "1", "WedgeTotalHeight", "Wedge Total Height", false},
    {Tag(0x00145119), VR::DS, VR::none, "1", "WedgeFrontHeight", "Wedge Front Height", false},
    {Tag(0x0014511a), VR::DS, VR::none, "1", "WedgeRearHeight", "Wedge Rear Height", false},
    {Tag(0x0014511b), VR::DS, VR::none, "1", "WedgeTotalWidth", "Wedge Total Width", false},
    {Tag(0x0014511c), VR::DS, VR::none, "1", "WedgeInContactWidth", "Wedge In Contact Width", false},
    {Tag(0x0014511d), VR::DS, VR::none, "1", "WedgeChamferHeight", "Wedge Chamfer Height", false},
    {Tag(0x0014511e), VR::CS, VR::none, "1", "WedgeCurve", "Wedge Curve", false},
    {Tag(0x0014511f), VR::DS, VR::none, "1", "RadiusAlongWedge", "Radius Along the Wedge", false},
    {Tag(0x00146001), VR::SQ, VR::none, "1", "ThermalCameraSettingsSequence", "Thermal Camera Settings Sequence", false},
    {Tag(0x00146002), VR::DS, VR::none, "1", "AcquisitionFrameRate", "Acquisition Frame Rate", false},
    {Tag(0x00146003), VR::DS, VR::none, "1", "IntegrationTime", "Integration Time", false},
    {Tag(0x00146004), VR::DS, VR::none, "1", "NumberOfCalibrationFrames", "Number of Calibration Frames", false},
    {Tag(0x00146005), VR::DS, VR::none, "1", "NumberOfRowsInFullAcquisitionImage", "Number of Rows in Full Acquisition Image", false},
    {Tag(0x00146006), VR::DS, VR::none, "1", "NumberOfColumnsInFullAcquisitionImage", "Number Of Columns in Full Acquisition Image", false},
    {Tag(0x00146007), VR::SQ, VR::none, "1", "ThermalSourceSettingsSequence", "Thermal Source Settings Sequence", false},
    {Tag(0x00146008), VR::DS, VR::none, "1", "SourceHorizontalPitch", "Source Horizontal Pitch", false},
    {Tag(0x00146009), VR::DS, VR::none, "1", "SourceVerticalPitch", "Source Vertical Pitch", false},
    {Tag(0x0014600a), VR::DS, VR::none, "1", "SourceHorizontalScanSpeed", "Source Horizontal Scan Speed", false},
    {Tag(0x0014600b), VR::DS, VR::none, "1", "ThermalSourceModulationFrequency", "Thermal Source Modulation Frequency", false},
    {Tag(0x0014600c), VR::SQ, VR::none, "1", "InductionSourceSettingSequence", "Induction Source Setting Sequence", false},
    {Tag(0x0014600d), VR::DS, VR::none, "1", "CoilFrequency", "Coil Frequency", false},
    {Tag(0x0014600e), VR::DS, VR::none, "1", "CurrentAmplitudeAcrossCoil", "Current Amplitude Across Coil", false},
    {Tag(0x0014600f), VR::SQ, VR::none, "1", "FlashSourceSettingSequence", "Flash Source Setting Sequence", false},
    {Tag(0x00146010), VR::DS, VR::none, "1", "FlashDuration", "Flash Duration", false},
    {Tag(0x00146011), VR::DS, VR::none, "1-n", "FlashFrameNumber", "Flash Frame Number", false},
    {Tag(0x00146012), VR::SQ, VR::none, "1", "LaserSourceSettingSequence", "Laser Source Setting Sequence", false},
    {Tag(0x00146013), VR::DS, VR::none, "1", "HorizontalLaserSpotDimension", "Horizontal Laser Spot Dimension", false},
    {Tag(0x00146014), VR::DS, VR::none, "1", "VerticalLaserSpotDimension", "Vertical Laser Spot Dimension", false},
    {Tag(0x00146015), VR::DS, VR::none, "1", "LaserWavelength", "Laser Wavelength", false},
    {Tag(0x00146016), VR::DS, VR::none, "1", "LaserPower", "Laser Power", false},
    {Tag(0x00146017), VR::SQ, VR::none, "1", "ForcedGasSettingSequence", "Forced Gas Setting Sequence", false},
    {Tag(0x00146018), VR::SQ, VR::none, "1", "VibrationSourceSettingSequence", "Vibration Source Setting Sequence", false},
    {Tag(0x00146019), VR::DS, VR::none, "1", "VibrationExcitationFrequency", "Vibration Excitation Frequency", false},
    {Tag(0x0014601a), VR::DS, VR::none, "1", "VibrationExcitationVoltage", "Vibration Excitation Voltage", false},
    {Tag(0x0014601b), VR::CS, VR::none, "1", "ThermographyDataCaptureMethod", "Thermography Data Capture Method", false},
    {Tag(0x0014601c), VR::CS, VR::none, "1", "ThermalTechnique", "Thermal Technique", false},
    {Tag(0x0014601d), VR::SQ, VR::none, "1", "ThermalCameraCoreSequence", "Thermal Camera Core Sequence", false},
    {Tag(0x0014601e), VR::CS, VR::none, "1", "DetectorWavelengthRange", "Detector Wavelength Range", false},
    {Tag(0x0014601f), VR::CS, VR::none, "1", "ThermalCameraCalibrationType", "Thermal Camera Calibration Type", false},
    {Tag(0x00146020), VR::UV, VR::none, "1", "AcquisitionImageCounter", "Acquisition Image Counter", false},
    {Tag(0x00146021), VR::DS, VR::none, "1", "FrontPanelTemperature", "Front Panel Temperature", false},
    {Tag(0x00146022), VR::DS, VR::none, "1", "AirGapTemperature", "Air Gap Temperature", false},
    {Tag(0x00146023), VR::DS, VR::none, "1", "VerticalPixelSize", "Vertical Pixel Size", false},
    {Tag(0x00146024), VR::DS, VR::none, "1", "HorizontalPixelSize", "Horizontal Pixel Size", false},
    {Tag(0x00146025), VR::ST, VR::none, "1-n", "DataStreamingProtocol", "Data Streaming Protocol", false},
    {Tag(0x00146026), VR::SQ, VR::none, "1", "LensSequence", "Lens Sequence", false},
    {Tag(0x00146027), VR::DS, VR::none, "1", "FieldOfView", "Field of View", false},
    {Tag(0x00146028), VR::LO, VR::none, "1", "LensFilterManufacturer", "Lens Filter Manufacturer", false},
    {Tag(0x00146029), VR::CS, VR::none, "1", "CutoffFilterType", "Cutoff Filter Type", false},
    {Tag(0x0014602a), VR::DS, VR::none, "1-n", "LensFilterCutOffWavelength", "Lens Filter Cut-Off Wavelength", false},
    {Tag(0x0014602b), VR::SQ, VR::none, "1", "ThermalSourceSequence", "Thermal Source Sequence", false},
    {Tag(0x0014602c), VR::CS, VR::none, "1", "ThermalSourceMotionState", "Thermal Source Motion State", false},
    {Tag(0x0014602d), VR::CS, VR::none, "1", "ThermalSourceMotionType", "Thermal Source Motion Type", false},
    {Tag(0x0014602e), VR::SQ, VR::none, "1", "InductionHeatingSequence", "Induction Heating Sequence", false},
    {Tag(0x0014602f), VR::ST, VR::none, "1", "CoilConfigurationID", "Coil Configuration ID", false},
    {Tag(0x00146030), VR::DS, VR::none, "1", "NumberOfTurnsInCoil", "Number of Turns in Coil", false},
    {Tag(0x00146031), VR::CS, VR::none, "1", "ShapeOfIndividualTurn", "Shape of Individual Turn", false},
    {Tag(0x00146032), VR::DS, VR::none, "1-n", "SizeOfIndividualTurn", "Size of Individual Turn", false},
    {Tag(0x00146033), VR::DS, VR::none, "1-n", "DistanceBetweenTurns", "Distance Between Turns", false},
    {Tag(0x00146034), VR::SQ, VR::none, "1", "FlashHeatingSequence", "Flash Heating Sequence", false},
    {Tag(0x00146035), VR::DS, VR::none, "1", "NumberOfLamps", "Number of Lamps", false},
    {Tag(0x00146036), VR::ST, VR::none, "1", "FlashSynchronizationProtocol", "Flash Synchronization Protocol", false},
    {Tag(0x00146037), VR::CS, VR::none, "1", "FlashModificationStatus", "Flash Modification Status", false},
    {Tag(0x00146038), VR::SQ, VR::none, "1", "LaserHeatingSequence", "Laser Heating Sequence", false},
    {Tag(0x00146039), VR::LO, VR::none, "1", "LaserManufacturer", "Laser Manufacturer", false},
    {Tag(0x0014603a), VR::LO, VR::none, "1", "LaserModelNumber", "Laser Model Number", false},
    {Tag(0x0014603b), VR::ST, VR::none, "1", "LaserTypeDescription", "Laser Type Description", false},
    {Tag(0x0014603c), VR::SQ, VR::none, "1", "ForcedGasHeatingSequence", "Forced Gas Heating Sequence", false},
    {Tag(0x0014603d), VR::LO, VR::none, "1", "GasUsedForHeatingCoolingPart", "Gas Used for Heating/Cooling Part", false},
    {Tag(0x0014603e), VR::SQ, VR::none, "1", "VibrationSonicHeatingSequence", "Vibration/Sonic Heating Sequence", false},
    {Tag(0x0014603f), VR::LO, VR::none, "1", "ProbeManufacturer", "Probe Manufacturer", false},
    {Tag(0x00146040), VR::LO, VR::none, "1", "ProbeModelNumber", "Probe Model Number", false},
    {Tag(0x00146041), VR::DS, VR::none, "1", "ApertureSize", "Aperture Size", false},
    {Tag(0x00146042), VR::DS, VR::none, "1", "ProbeResonantFrequency", "Probe Resonant Frequency", false},
    {Tag(0x00146043), VR::UT, VR::none, "1", "HeatSourceDescription", "Heat Source Description", false},
    {Tag(0x00146044), VR::CS, VR::none, "1", "SurfacePreparationWithOpticalCoating", "Surface Preparation with Optical Coating", false},
    {Tag(0x00146045), VR::ST, VR::none, "1", "OpticalCoatingType", "Optical Coating Type", false},
    {Tag(0x00146046), VR::DS, VR::none, "1", "ThermalConductivityOfExposedSurface", "Thermal Conductivity of Exposed Surface", false},
    {Tag(0x00146047), VR::DS, VR::none, "1", "MaterialDensity", "Material Density", false},
    {Tag(0x00146048), VR::DS, VR::none, "1", "SpecificHeatOfInspectionSurface", "Specific Heat of Inspection Surface", false},
    {Tag(0x00146049), VR::DS, VR::none, "1", "EmissivityOfInspectionSurface", "Emissivity of Inspection Surface", false},
    {Tag(0x0014604a), VR::CS, VR::none, "1-n", "ElectromagneticClassificationOfInspectionSurface", "Electromagnetic Classification of Inspection Surface", false},
    {Tag(0x0014604c), VR::DS, VR::none, "1", "MovingWindowSize", "Moving Window Size", false},
    {Tag(0x0014604d), VR::CS, VR::none, "1", "MovingWindowType", "Moving Window Type", false},
    {Tag(0x0014604e), VR::DS, VR::none, "1-n", "MovingWindowWeights", "Moving Window Weights", false},
    {Tag(0x0014604f), VR::DS, VR::none, "1", "MovingWindowPitch", "Moving Window Pitch", false},
    {Tag(0x00146050), VR::CS, VR::none, "1", "MovingWindowPaddingScheme", "Moving Window Padding Scheme", false},
    {Tag(0x00146051), VR::DS, VR::none, "1", "MovingWindowPaddingLength", "Moving Window Padding Length", false},
    {Tag(0x00146052), VR::SQ, VR::none, "1", "SpatialFilteringParametersSequence", "Spatial Filtering Parameters Sequence", false},
    {Tag(0x00146053), VR::CS, VR::none, "1", "SpatialFilteringScheme", "Spatial Filtering Scheme", false},
    {Tag(0x00146056), VR::DS, VR::none, "1", "HorizontalMovingWindowSize", "Horizontal Moving Window Size", false},
    {Tag(0x00146057), VR::DS, VR::none, "1", "VerticalMovingWindowSize", "Vertical Moving Window Size", false},
    {Tag(0x00146059), VR::SQ, VR::none, "1", "PolynomialFittingSequence", "Polynomial Fitting Sequence", false},
    {Tag(0x0014605a), VR::CS, VR::none, "1-n", "FittingDataType", "Fitting Data Type", false},
    {Tag(0x0014605b), VR::CS, VR::none, "1", "OperationOnTimeAxisBeforeFitting", "Operation on Time Axis Before Fitting", false},
    {Tag(0x0014605c), VR::CS, VR::none, "1", "OperationOnPixelIntensityBeforeFitting", "Operation on Pixel Intensity Before Fitting", false},
    {Tag(0x0014605d), VR::DS, VR::none, "1", "OrderOfPolynomial", "Order of Polynomial", false},
    {Tag(0x0014605e), VR::CS, VR::none, "1", "IndependentVariableForPolynomialFit", "Independent Variable for Polynomial Fit", false},
    {Tag(0x0014605f), VR::DS, VR::none, "1-n", "PolynomialCoefficients", "PolynomialCoefficients", false},
    {Tag(0x00146060), VR::CS, VR::none, "1", "ThermographyPixelDataUnit", "Thermography Pixel Data Unit", false},
    {Tag(0x00160001), VR::DS, VR::none, "1", "WhitePoint", "White Point", false},
    {Tag(0x00160002), VR::DS, VR::none, "3", "PrimaryChromaticities", "Primary Chromaticities", false},
    {Tag(0x00160003), VR::UT, VR::none, "1", "BatteryLevel", "Battery Level", false},
    {Tag(0x00160004), VR::DS, VR::none, "1", "ExposureTimeInSeconds", "Exposure Time in Seconds", false},
    {Tag(0x00160005), VR::DS, VR::none, "1", "FNumber", "F-Number", false},
    {Tag(0x00160006), VR::IS, VR::none, "1", "OECFRows", "OECF Rows", false},
    {Tag(0x00160007), VR::IS, VR::none, "1", "OECFColumns", "OECF Columns", false},
    {Tag(0x00160008), VR::UC, VR::none, "1-n", "OECFColumnNames", "OECF Column Names", false},
    {Tag(0x00160009), VR::DS, VR::none, "1-n", "OECFValues", "OECF Values", false},
    {Tag(0x0016000a), VR::IS, VR::none, "1", "SpatialFrequencyResponseRows", "Spatial Frequency Response Rows", false},
    {Tag(0x0016000b), VR::IS, VR::none, "1", "SpatialFrequencyResponseColumns", "Spatial Frequency Response Columns", false},
    {Tag(0x0016000c), VR::UC, VR::none, "1-n", "SpatialFrequencyResponseColumnNames", "Spatial Frequency Response Column Names", false},
    {Tag(0x0016000d), VR::DS, VR::none, "1-n", "SpatialFrequencyResponseValues", "Spatial Frequency Response Values", false},
    {Tag(0x0016000e), VR::IS, VR::none, "1", "ColorFilterArrayPatternRows", "Color Filter Array Pattern Rows", false},
    {Tag(0x0016000f), VR::IS, VR::none, "1", "ColorFilterArrayPatternColumns", "Color Filter Array Pattern Columns", false},
    {Tag(0x00160010), VR::DS, VR::none, "1-n", "ColorFilterArrayPatternValues", "Color Filter Array Pattern Values", false},
    {Tag(0x00160011), VR::US, VR::none, "1", "FlashFiringStatus", "Flash Firing Status", false},
    {Tag(0x00160012), VR::US, VR::none, "1", "FlashReturnStatus", "Flash Return Status", false},
    {Tag(0x00160013), VR::US, VR::none, "1", "FlashMode", "Flash Mode", false},
    {Tag(0x00160014), VR::US, VR::none, "1", "FlashFunctionPresent", "Flash Function Present", false},
    {Tag(0x00160015), VR::US, VR::none, "1", "FlashRedEyeMode", "Flash Red Eye Mode", false},
    {Tag(0x00160016), VR::US, VR::none, "1", "ExposureProgram", "Exposure Program", false},
    {Tag(0x00160017), VR::UT, VR::none, "1", "SpectralSensitivity", "Spectral Sensitivity", false},
    {Tag(0x00160018), VR::IS, VR::none, "1", "PhotographicSensitivity", "Photographic Sensitivity", false},
    {Tag(0x00160019), VR::IS, VR::none, "1", "SelfTimerMode", "Self Timer Mode", false},
    {Tag(0x0016001a), VR::US, VR::none, "1", "SensitivityType", "Sensitivity Type", false},
    {Tag(0x0016001b), VR::IS, VR::none, "1", "StandardOutputSensitivity", "Standard Output Sensitivity", false},
    {Tag(0x0016001c), VR::IS, VR::none, "1", "RecommendedExposureIndex", "Recommended Exposure Index", false},
    {Tag(0x0016001d), VR::IS, VR::none, "1", "ISOSpeed", "ISO Speed", false},
    {Tag(0x0016001e), VR::IS, VR::none, "1", "ISOSpeedLatitudeyyy", "ISO Speed Latitude yyy", false},
    {Tag(0x0016001f), VR::IS, VR::none, "1", "ISOSpeedLatitudezzz", "ISO Speed Latitude zzz", false},
    {Tag(0x00160020), VR::UT, VR::none, "1", "EXIFVersion", "EXIF Version", false},
    {Tag(0x00160021), VR::DS, VR::none, "1", "ShutterSpeedValue", "Shutter Speed Value", false},
    {Tag(0x00160022), VR::DS, VR::none, "1", "ApertureValue", "Aperture Value", false},
    {Tag(0x00160023), VR::DS, VR::none, "1", "BrightnessValue", "Brightness Value", false},
    {Tag(0x00160024), VR::DS, VR::none, "1", "ExposureBiasValue", "Exposure Bias Value", false},
    {Tag(0x00160025), VR::DS, VR::none, "1", "MaxApertureValue", "Max Aperture Value", false},
    {Tag(0x00160026), VR::DS, VR::none, "1", "SubjectDistance", "Subject Distance", false},
    {Tag(0x00160027), VR::US, VR::none, "1", "MeteringMode", "Metering Mode", false},
    {Tag(0x00160028), VR::US, VR::none, "1", "LightSource", "Light Source", false},
    {Tag(0x00160029), VR::DS, VR::none, "1", "FocalLength", "Focal Length", false},
    {Tag(0x0016002a), VR::IS, VR::none, "2-4", "SubjectArea", "Subject Area", false},
    {Tag(0x0016002b), VR::OB, VR::none, "1", "MakerNote", "Maker Note", false},
    {Tag(0x00160030), VR::DS, VR::none, "1", "Temperature", "Temperature", false},
    {Tag(0x00160031), VR::DS, VR::none, "1", "Humidity", "Humidity", false},
    {Tag(0x00160032), VR::DS, VR::none, "1", "Pressure", "Pressure", false},
    {Tag(0x00160033), VR::DS, VR::none, "1", "WaterDepth", "Water Depth", false},
    {Tag(0x00160034), VR::DS, VR::none, "1", "Acceleration", "Acceleration", false},
    {Tag(0x00160035), VR::DS, VR::none, "1", "CameraElevationAngle", "Camera Elevation Angle", false},
    {Tag(0x00160036), VR::DS, VR::none, "1-2", "FlashEnergy", "Flash Energy", false},
    {Tag(0x00160037), VR::IS, VR::none, "2", "SubjectLocation", "Subject Location", false},
    {Tag(0x00160038), VR::DS, VR::none, "1", "PhotographicExposureIndex", "Photographic Exposure Index", false},
    {Tag(0x00160039), VR::US, VR::none, "1", "SensingMethod", "Sensing Method", false},
    {Tag(0x0016003a), VR::US, VR::none, "1", "FileSource", "File Source", false},
    {Tag(0x0016003b), VR::US, VR::none, "1", "SceneType", "Scene Type", false},
    {Tag(0x00160041), VR::US, VR::none, "1", "CustomRendered", "Custom Rendered", false},
    {Tag(0x00160042), VR::US, VR::none, "1", "ExposureMode", "Exposure Mode", false},
    {Tag(0x00160043), VR::US, VR::none, "1", "WhiteBalance", "White Balance", false},
    {Tag(0x00160044), VR::DS, VR::none, "1", "DigitalZoomRatio", "Digital Zoom Ratio", false},
    {Tag(0x00160045), VR::IS, VR::none, "1", "FocalLengthIn35mmFilm", "Focal Length In 35mm Film", false},
    {Tag(0x00160046), VR::US, VR::none, "1", "SceneCaptureType", "Scene Capture Type", false},
    {Tag(0x00160047), VR::US, VR::none, "1", "GainControl", "Gain Control", false},
    {Tag(0x00160048), VR::US, VR::none, "1", "Contrast", "Contrast", false},
    {Tag(0x00160049), VR::US, VR::none, "1", "Saturation", "Saturation", false},
    {Tag(0x0016004a), VR::US, VR::none, "1", "Sharpness", "Sharpness", false},
    {Tag(0x0016004b), VR::OB, VR::none, "1", "DeviceSettingDescription", "Device Setting Description", false},
    {Tag(0x0016004c), VR::US, VR::none, "1", "SubjectDistanceRange", "Subject Distance Range", false},
    {Tag(0x0016004d), VR::UT, VR::none, "1", "CameraOwnerName", "Camera Owner Name", false},
    {Tag(0x0016004e), VR::DS, VR::none, "4", "LensSpecification", "Lens Specification", false},
    {Tag(0x0016004f), VR::UT, VR::none, "1", "LensMake", "Lens Make", false},
    {Tag(0x00160050), VR::UT, VR::none, "1", "LensModel", "Lens Model", false},
    {Tag(0x00160051), VR::UT, VR::none, "1", "LensSerialNumber", "Lens Serial Number", false},
    {Tag(0x00160061), VR::CS, VR::none, "1", "InteroperabilityIndex", "Interoperability Index", false},
    {Tag(0x00160062), VR::OB, VR::none, "1", "InteroperabilityVersion", "Interoperability Version", false},
    {Tag(0x00160070), VR::OB, VR::none, "1", "GPSVersionID", "GPS Version ID", false},
    {Tag(0x00160071), VR::CS, VR::none, "1", "GPSLatitudeRef", "GPS Latitude Ref", false},
    {Tag(0x00160072), VR::DS, VR::none, "3", "GPSLatitude", "GPS Latitude", false},
    {Tag(0x00160073), VR::CS, VR::none, "1", "GPSLongitudeRef", "GPS Longitude Ref", false},
    {Tag(0x00160074), VR::DS, VR::none, "3", "GPSLongitude", "GPS Longitude", false},
    {Tag(0x00160075), VR::US, VR::none, "1", "GPSAltitudeRef", "GPS Altitude Ref", false},
    {Tag(0x00160076), VR::DS, VR::none, "1", "GPSAltitude", "GPS Altitude", false},
    {Tag(0x00160077), VR::DT, VR::none, "1", "GPSTimeStamp", "GPS Time Stamp", false},
    {Tag(0x00160078), VR::UT, VR::none, "1", "GPSSatellites", "GPS Satellites", false},
    {Tag(0x00160079), VR::CS, VR::none, "1", "GPSStatus", "GPS Status", false},
    {Tag(0x0016007a), VR::CS, VR::none, "1", "GPSMeasureMode", "GPS Measure Mode", false},
    {Tag(0x0016007b), VR::DS, VR::none, "1", "GPSDOP", "GPS DOP", false},
    {Tag(0x0016007c), VR::CS, VR::none, "1", "GPSSpeedRef", "GPS Speed Ref", false},
    {Tag(0x0016007d), VR::DS, VR::none, "1", "GPSSpeed", "GPS Speed", false},
    {Tag(0x0016007e), VR::CS, VR::none, "1", "GPSTrackRef", "GPS Track Ref", false},
    {Tag(0x0016007f), VR::DS, VR::none, "1", "GPSTrack", "GPS Track", false},
    {Tag(0x00160080), VR::CS, VR::none, "1", "GPSImgDirectionRef", "GPS Img Direction Ref", false},
    {Tag(0x00160081), VR::DS, VR::none, "1", "GPSImgDirection", "GPS Img Direction", false},
    {Tag(0x00160082), VR::UT, VR::none, "1", "GPSMapDatum", "GPS Map Datum", false},
    {Tag(0x00160083), VR::CS, VR::none, "1", "GPSDestLatitudeRef", "GPS Dest Latitude Ref", false},
    {Tag(0x00160084), VR::DS, VR::none, "3", "GPSDestLatitude", "GPS Dest Latitude", false},
    {Tag(0x00160085), VR::CS, VR::none, "1", "GPSDestLongitudeRef", "GPS Dest Longitude Ref", false},
    {Tag(0x00160086), VR::DS, VR::none, "3", "GPSDestLongitude", "GPS Dest Longitude", false},
    {Tag(0x00160087), VR::CS, VR::none, "1", "GPSDestBearingRef", "GPS Dest Bearing Ref", false},
    {Tag(0x00160088), VR::DS, VR::none, "1", "GPSDestBearing", "GPS Dest Bearing", false},
    {Tag(0x00160089), VR::CS, VR::none, "1", "GPSDestDistanceRef", "GPS Dest Distance Ref", false},
    {Tag(0x0016008a), VR::DS, VR::none, "1", "GPSDestDistance", "GPS Dest Distance", false},
    {Tag(0x0016008b), VR::OB, VR::none, "1", "GPSProcessingMethod", "GPS Processing Method", false},
    {Tag(0x0016008c), VR::OB, VR::none, "1", "GPSAreaInformation", "GPS Area Information", false},
    {Tag(0x0016008d), VR::DT, VR::none, "1", "GPSDateStamp", "GPS Date Stamp", false},
    {Tag(0x0016008e), VR::IS, VR::none, "1", "GPSDifferential", "GPS Differential", false},
    {Tag(0x00161001), VR::CS, VR::none, "1", "LightSourcePolarization", "Light Source Polarization", false},
    {Tag(0x00161002), VR::DS, VR::none, "1", "EmitterColorTemperature", "Emitter Color Temperature", false},
    {Tag(0x00161003), VR::CS, VR::none, "1", "ContactMethod", "Contact Method", false},
    {Tag(0x00161004), VR::CS, VR::none, "1-n", "ImmersionMedia", "Immersion Media", false},
    {Tag(0x00161005), VR::DS, VR::none, "1", "OpticalMagnificationFactor", "Optical Magnification Factor", false},
    {Tag(0x00180010), VR::LO, VR::none, "1", "ContrastBolusAgent", "Contrast/Bolus Agent", false},
    {Tag(0x00180012), VR::SQ, VR::none, "1", "ContrastBolusAgentSequence", "Contrast/Bolus Agent Sequence", false},
    {Tag(0x00180013), VR::FL, VR::none, "1", "ContrastBolusT1Relaxivity", "Contrast/Bolus T1 Relaxivity", false},
    {Tag(0x00180014), VR::SQ, VR::none, "1", "ContrastBolusAdministrationRouteSequence", "Contrast/Bolus Administration Route Sequence", false},
    {Tag(0x00180015), VR::CS, VR::none, "1", "BodyPartExamined", "Body Part Examined", false},
    {Tag(0x00180020), VR::CS, VR::none, "1-n", "ScanningSequence", "Scanning Sequence", false},
    {Tag(0x00180021), VR::CS, VR::none, "1-n", "SequenceVariant", "Sequence Variant", false},
    {Tag(0x00180022), VR::CS, VR::none, "1-n", "ScanOptions", "Scan Options", false},
    {Tag(0x00180023), VR::CS, VR::none, "1", "MRAcquisitionType", "MR Acquisition Type", false},
    {Tag(0x00180024), VR::SH, VR::none, "1", "SequenceName", "Sequence Name", false},
    {Tag(0x00180025), VR::CS, VR::none, "1", "AngioFlag", "Angio Flag", false},
    {Tag(0x00180026), VR::SQ, VR::none, "1", "InterventionDrugInformationSequence", "Intervention Drug Information Sequence", false},
    {Tag(0x00180027), VR::TM, VR::none, "1", "InterventionDrugStopTime", "Intervention Drug Stop Time", false},
    {Tag(0x00180028), VR::DS, VR::none, "1", "InterventionDrugDose", "Intervention Drug Dose", false},
    {Tag(0x00180029), VR::SQ, VR::none, "1", "InterventionDrugCodeSequence", "Intervention Drug Code Sequence", false},
    {Tag(0x0018002a), VR::SQ, VR::none, "1", "AdditionalDrugSequence", "Additional Drug Sequence", false},
    {Tag(0x00180030), VR::LO, VR::none, "1-n", "Radionuclide", "Radionuclide", true},
    {Tag(0x00180031), VR::LO, VR::none, "1", "Radiopharmaceutical", "Radiopharmaceutical", false},
    {Tag(0x00180032), VR::DS, VR::none, "1", "EnergyWindowCenterline", "Energy Window Centerline", true},
    {Tag(0x00180033), VR::DS, VR::none, "1-n", "EnergyWindowTotalWidth", "Energy Window Total Width", true},
    {Tag(0x00180034), VR::LO, VR::none, "1", "InterventionDrugName", "Intervention Drug Name", false},
    {Tag(0x00180035), VR::TM, VR::none, "1", "InterventionDrugStartTime", "Intervention Drug Start Time", false},
    {Tag(0x00180036), VR::SQ, VR::none, "1", "InterventionSequence", "Intervention Sequence", false},
    {Tag(0x00180037), VR::CS, VR::none, "1", "TherapyType", "Therapy Type", true},
    {Tag(0x00180038), VR::CS, VR::none, "1", "InterventionStatus", "Intervention Status", false},
    {Tag(0x00180039), VR::CS, VR::none, "1", "TherapyDescription", "Therapy Description", true},
    {Tag(0x0018003a), VR::ST, VR::none, "1", "InterventionDescription", "Intervention Description", false},
    {Tag(0x00180040), VR::IS, VR::none, "1", "CineRate", "Cine Rate", false},
    {Tag(0x00180042), VR::CS, VR::none, "1", "InitialCineRunState", "Initial Cine Run State", false},
    {Tag(0x00180050), VR::DS, VR::none, "1", "SliceThickness", "Slice Thickness", false},
    {Tag(0x00180060), VR::DS, VR::none, "1", "KVP", "KVP", false},
    {Tag(0x00180061), VR::DS, VR::none, "1", "", "Retired-blank", true},
    {Tag(0x00180070), VR::IS, VR::none, "1", "CountsAccumulated", "Counts Accumulated", false},
    {Tag(0x00180071), VR::CS, VR::none, "1", "AcquisitionTerminationCondition", "Acquisition Termination Condition", false},
    {Tag(0x00180072), VR::DS, VR::none, "1", "EffectiveDuration", "Effective Duration", false},
    {Tag(0x00180073), VR::CS, VR::none, "1", "AcquisitionStartCondition", "Acquisition Start Condition", false},
    {Tag(0x00180074), VR::IS, VR::none, "1", "AcquisitionStartConditionData", "Acquisition Start Condition Data", false},
    {Tag(0x00180075), VR::IS, VR::none, "1", "AcquisitionTerminationConditionData", "Acquisition Termination Condition Data", false},
    {Tag(0x00180080), VR::DS, VR::none, "1", "RepetitionTime", "Repetition Time", false},
    {Tag(0x00180081), VR::DS, VR::none, "1", "EchoTime", "Echo Time", false},
    {Tag(0x00180082), VR::DS, VR::none, "1", "InversionTime", "Inversion Time", false},
    {Tag(0x00180083), VR::DS, VR::none, "1", "NumberOfAverages", "Number of Averages", false},
    {Tag(0x00180084), VR::DS, VR::none, "1", "ImagingFrequency", "Imaging Frequency", false},
    {Tag(0x00180085), VR::SH, VR::none, "1", "ImagedNucleus", "Imaged Nucleus", false},
    {Tag(0x00180086), VR::IS, VR::none, "1-n", "EchoNumbers", "Echo Number(s)", false},
    {Tag(0x00180087), VR::DS, VR::none, "1", "MagneticFieldStrength", "Magnetic Field Strength", false},
    {Tag(0x00180088), VR::DS, VR::none, "1", "SpacingBetweenSlices", "Spacing Between Slices", false},
    {Tag(0x00180089), VR::IS, VR::none, "1", "NumberOfPhaseEncodingSteps", "Number of Phase Encoding Steps", false},
    {Tag(0x00180090), VR::DS, VR::none, "1", "DataCollectionDiameter", "Data Collection Diameter", false},
    {Tag(0x00180091), VR::IS, VR::none, "1", "EchoTrainLength", "Echo Train Length", false},
    {Tag(0x00180093), VR::DS, VR::none, "1", "PercentSampling", "Percent Sampling", false},
    {Tag(0x00180094), VR::DS, VR::none, "1", "PercentPhaseFieldOfView", "Percent Phase Field of View", false},
    {Tag(0x00180095), VR::DS, VR::none, "1", "PixelBandwidth", "Pixel Bandwidth", false},
    {Tag(0x00181000), VR::LO, VR::none, "1", "DeviceSerialNumber", "Device Serial Number", false},
    {Tag(0x00181002), VR::UI, VR::none, "1", "DeviceUID", "Device UID", false},
    {Tag(0x00181003), VR::LO, VR::none, "1", "DeviceID", "Device ID", false},
    {Tag(0x00181004), VR::LO, VR::none, "1", "PlateID", "Plate ID", false},
    {Tag(0x00181005), VR::LO, VR::none, "1", "GeneratorID", "Generator ID", false},
    {Tag(0x00181006), VR::LO, VR::none, "1", "GridID", "Grid ID", false},
    {Tag(0x00181007), VR::LO, VR::none, "1", "CassetteID", "Cassette ID", false},
    {Tag(0x00181008), VR::LO, VR::none, "1", "GantryID", "Gantry ID", false},
    {Tag(0x00181009), VR::UT, VR::none, "1", "UniqueDeviceIdentifier", "Unique Device Identifier", false},
    {Tag(0x0018100a), VR::SQ, VR::none, "1", "UDISequence", "UDI Sequence", false},
    {Tag(0x0018100b), VR::UI, VR::none, "1-n", "ManufacturerDeviceClassUID", "Manufacturer's Device Class UID", false},
    {Tag(0x00181010), VR::LO, VR::none, "1", "SecondaryCaptureDeviceID", "Secondary Capture Device ID", false},
    {Tag(0x00181011), VR::LO, VR::none, "1", "HardcopyCreationDeviceID", "Hardcopy Creation Device ID", true},
    {Tag(0x00181012), VR::DA, VR::none, "1", "DateOfSecondaryCapture", "Date of Secondary Capture", false},
    {Tag(0x00181014), VR::TM, VR::none, "1", "TimeOfSecondaryCapture", "Time of Secondary Capture", false},
    {Tag(0x00181016), VR::LO, VR::none, "1", "SecondaryCaptureDeviceManufacturer", "Secondary Capture Device Manufacturer", false},
    {Tag(0x00181017), VR::LO, VR::none, "1", "HardcopyDeviceManufacturer", "Hardcopy Device Manufacturer", true},
    {Tag(0x00181018), VR::LO, VR::none, "1", "SecondaryCaptureDeviceManufacturerModelName", "Secondary Capture Device Manufacturer's Model Name", false},
    {Tag(0x00181019), VR::LO, VR::none, "1-n", "SecondaryCaptureDeviceSoftwareVersions", "Secondary Capture Device Software Versions", false},
    {Tag(0x0018101a), VR::LO, VR::none, "1-n", "HardcopyDeviceSoftwareVersion", "Hardcopy Device Software Version", true},
    {Tag(0x0018101b), VR::LO, VR::none, "1", "HardcopyDeviceManufacturerModelName", "Hardcopy Device Manufacturer's Model Name", true},
    {Tag(0x00181020), VR::LO, VR::none, "1-n", "SoftwareVersions", "Software Versions", false},
    {Tag(0x00181022), VR::SH, VR::none, "1", "VideoImageFormatAcquired", "Video Image Format Acquired", false},
    {Tag(0x00181023), VR::LO, VR::none, "1", "DigitalImageFormatAcquired", "Digital Image Format Acquired", false},
    {Tag(0x00181030), VR::LO, VR::none, "1", "ProtocolName", "Protocol Name", false},
    {Tag(0x00181040), VR::LO, VR::none, "1", "ContrastBolusRoute", "Contrast/Bolus Route", false},
    {Tag(0x00181041), VR::DS, VR::none, "1", "ContrastBolusVolume", "Contrast/Bolus Volume", false},
    {Tag(0x00181042), VR::TM, VR::none, "1", "ContrastBolusStartTime", "Contrast/Bolus Start Time", false},
    {Tag(0x00181043), VR::TM, VR::none, "1", "ContrastBolusStopTime", "Contrast/Bolus Stop Time", false},
    {Tag(0x00181044), VR::DS, VR::none, "1", "ContrastBolusTotalDose", "Contrast/Bolus Total Dose", false},
    {Tag(0x00181045), VR::IS, VR::none, "1", "SyringeCounts", "Syringe Counts", false},
    {Tag(0x00181046), VR::DS, VR::none, "1-n", "ContrastFlowRate", "Contrast Flow Rate", false},
    {Tag(0x00181047), VR::DS, VR::none, "1-n", "ContrastFlowDuration", "Contrast Flow Duration", false},
    {Tag(0x00181048), VR::CS, VR::none, "1", "ContrastBolusIngredient", "Contrast/Bolus Ingredient", false},
    {Tag(0x00181049), VR::DS, VR::none, "1", "ContrastBolusIngredientConcentration", "Contrast/Bolus Ingredient Concentration", false},
    {Tag(0x00181050), VR::DS, VR::none, "1", "SpatialResolution", "Spatial Resolution", false},
    {Tag(0x00181060), VR::DS, VR::none, "1", "TriggerTime", "Trigger Time", false},
    {Tag(0x00181061), VR::LO, VR::none, "1", "TriggerSourceOrType", "Trigger Source or Type", false},
    {Tag(0x00181062), VR::IS, VR::none, "1", "NominalInterval", "Nominal Interval", false},
    {Tag(0x00181063), VR::DS, VR::none, "1", "FrameTime", "Frame Time", false},
    {Tag(0x00181064), VR::LO, VR::none, "1", "CardiacFramingType", "Cardiac Framing Type", false},
    {Tag(0x00181065), VR::DS, VR::none, "1-n", "FrameTimeVector", "Frame Time Vector", false},
    {Tag(0x00181066), VR::DS, VR::none, "1", "FrameDelay", "Frame Delay", false},
    {Tag(0x00181067), VR::DS, VR::none, "1", "ImageTriggerDelay", "Image Trigger Delay", false},
    {Tag(0x00181068), VR::DS, VR::none, "1", "MultiplexGroupTimeOffset", "Multiplex Group Time Offset", false},
    {Tag(0x00181069), VR::DS, VR::none, "1", "TriggerTimeOffset", "Trigger Time Offset", false},
    {Tag(0x0018106a), VR::CS, VR::none, "1", "SynchronizationTrigger", "Synchronization Trigger", false},
    {Tag(0x0018106c), VR::US, VR::none, "2", "SynchronizationChannel", "Synchronization Channel", false},
    {Tag(0x0018106e), VR::UL, VR::none, "1", "TriggerSamplePosition", "Trigger Sample Position", false},
    {Tag(0x00181070), VR::LO, VR::none, "1", "RadiopharmaceuticalRoute", "Radiopharmaceutical Route", false},
    {Tag(0x00181071), VR::DS, VR::none, "1", "RadiopharmaceuticalVolume", "Radiopharmaceutical Volume", false},
    {Tag(0x00181072), VR::TM, VR::none, "1", "RadiopharmaceuticalStartTime", "Radiopharmaceutical Start Time", false},
    {Tag(0x00181073), VR::TM, VR::none, "1", "RadiopharmaceuticalStopTime", "Radiopharmaceutical Stop Time", false},
    {Tag(0x00181074), VR::DS, VR::none, "1", "RadionuclideTotalDose", "Radionuclide Total Dose", false},
    {Tag(0x00181075), VR::DS, VR::none, "1", "RadionuclideHalfLife", "Radionuclide Half Life", false},
    {Tag(0x00181076), VR::DS, VR::none, "1", "RadionuclidePositronFraction", "Radionuclide Positron Fraction", false},
    {Tag(0x00181077), VR::DS, VR::none, "1", "RadiopharmaceuticalSpecificActivity", "Radiopharmaceutical Specific Activity", false},
    {Tag(0x00181078), VR::DT, VR::none, "1", "RadiopharmaceuticalStartDateTime", "Radiopharmaceutical Start DateTime", false},
    {Tag(0x00181079), VR::DT, VR::none, "1", "RadiopharmaceuticalStopDateTime", "Radiopharmaceutical Stop DateTime", false},
    {Tag(0x00181080), VR::CS, VR::none, "1", "BeatRejectionFlag", "Beat Rejection Flag", false},
    {Tag(0x00181081), VR::IS, VR::none, "1", "LowRRValue", "Low R-R Value", false},
    {Tag(0x00181082), VR::IS, VR::none, "1", "HighRRValue", "High R-R Value", false},
    {Tag(0x00181083), VR::IS, VR::none, "1", "IntervalsAcquired", "Intervals Acquired", false},
    {Tag(0x00181084), VR::IS, VR::none, "1", "IntervalsRejected", "Intervals Rejected", false},
    {Tag(0x00181085), VR::LO, VR::none, "1", "PVCRejection", "PVC Rejection", false},
    {Tag(0x00181086), VR::IS, VR::none, "1", "SkipBeats", "Skip Beats", false},
    {Tag(0x00181088), VR::IS, VR::none, "1", "HeartRate", "Heart Rate", false},
    {Tag(0x00181090), VR::IS, VR::none, "1", "CardiacNumberOfImages", "Cardiac Number of Images", false},
    {Tag(0x00181094), VR::IS, VR::none, "1", "TriggerWindow", "Trigger Window", false},
    {Tag(0x00181100), VR::DS, VR::none, "1", "ReconstructionDiameter", "Reconstruction Diameter", false},
    {Tag(0x00181110), VR::DS, VR::none, "1", "DistanceSourceToDetector", "Distance Source to Detector", false},
    {Tag(0x00181111), VR::DS, VR::none, "1", "DistanceSourceToPatient", "Distance Source to Patient", false},
    {Tag(0x00181114), VR::DS, VR::none, "1", "EstimatedRadiographicMagnificationFactor", "Estimated Radiographic Magnification Factor", false},
    {Tag(0x00181120), VR::DS, VR::none, "1", "GantryDetectorTilt", "Gantry/Detector Tilt", false},
    {Tag(0x00181121), VR::DS, VR::none, "1", "GantryDetectorSlew", "Gantry/Detector Slew", false},
    {Tag(0x00181130), VR::DS, VR::none, "1", "TableHeight", "Table Height", false},
    {Tag(0x00181131), VR::DS, VR::none, "1", "TableTraverse", "Table Traverse", false},
    {Tag(0x00181134), VR::CS, VR::none, "1", "TableMotion", "Table Motion", false},
    {Tag(0x00181135), VR::DS, VR::none, "1-n", "TableVerticalIncrement", "Table Vertical Increment", false},
    {Tag(0x00181136), VR::DS, VR::none, "1-n", "TableLateralIncrement", "Table Lateral Increment", false},
    {Tag(0x00181137), VR::DS, VR::none, "1-n", "TableLongitudinalIncrement", "Table Longitudinal Increment", false},
    {Tag(0x00181138), VR::DS, VR::none, "1", "TableAngle", "Table Angle", false},
    {Tag(0x0018113a), VR::CS, VR::none, "1", "TableType", "Table Type", false},
    {Tag(0x00181140), VR::CS, VR::none, "1", "RotationDirection", "Rotation Direction", false},
    {Tag(0x00181141), VR::DS, VR::none, "1", "AngularPosition", "Angular Position", true},
    {Tag(0x00181142), VR::DS, VR::none, "1-n", "RadialPosition", "Radial Position", false},
    {Tag(0x00181143), VR::DS, VR::none, "1", "ScanArc", "Scan Arc", false},
    {Tag(0x00181144), VR::DS, VR::none, "1", "AngularStep", "Angular Step", false},
    {Tag(0x00181145), VR::DS, VR::none, "1", "CenterOfRotationOffset", "Center of Rotation Offset", false},
    {Tag(0x00181146), VR::DS, VR::none, "1-n", "RotationOffset", "Rotation Offset", true},
    {Tag(0x00181147), VR::CS, VR::none, "1", "FieldOfViewShape", "Field of View Shape", false},
    {Tag(0x00181149), VR::IS, VR::none, "1-2", "FieldOfViewDimensions", "Field of View Dimension(s)", false},
    {Tag(0x00181150), VR::IS, VR::none, "1", "ExposureTime", "Exposure Time", false},
    {Tag(0x00181151), VR::IS, VR::none, "1", "XRayTubeCurrent", "X-Ray Tube Current", false},
    {Tag(0x00181152), VR::IS, VR::none, "1", "Exposure", "Exposure", false},
    {Tag(0x00181153), VR::IS, VR::none, "1", "ExposureInuAs", "Exposure in As", false},
    {Tag(0x00181154), VR::DS, VR::none, "1", "AveragePulseWidth", "Average Pulse Width", false},
    {Tag(0x00181155), VR::CS, VR::none, "1", "RadiationSetting", "Radiation Setting", false},
    {Tag(0x00181156), VR::CS, VR::none, "1", "RectificationType", "Rectification Type", false},
    {Tag(0x0018115a), VR::CS, VR::none, "1", "RadiationMode", "Radiation Mode", false},
    {Tag(0x0018115e), VR::DS, VR::none, "1", "ImageAndFluoroscopyAreaDoseProduct", "Image and Fluoroscopy Area Dose Product", false},
    {Tag(0x00181160), VR::SH, VR::none, "1", "FilterType", "Filter Type", false},
    {Tag(0x00181161), VR::LO, VR::none, "1-n", "TypeOfFilters", "Type of Filters", false},
    {Tag(0x00181162), VR::DS, VR::none, "1", "IntensifierSize", "Intensifier Size", false},
    {Tag(0x00181164), VR::DS, VR::none, "2", "ImagerPixelSpacing", "Imager Pixel Spacing", false},
    {Tag(0x00181166), VR::CS, VR::none, "1-n", "Grid", "Grid", false},
    {Tag(0x00181170), VR::IS, VR::none, "1", "GeneratorPower", "Generator Power", false},
    {Tag(0x00181180), VR::SH, VR::none, "1", "CollimatorGridName", "Collimator/grid Name", false},
    {Tag(0x00181181), VR::CS, VR::none, "1", "CollimatorType", "Collimator Type", false},
    {Tag(0x00181182), VR::IS, VR::none, "1-2", "FocalDistance", "Focal Distance", false},
    {Tag(0x00181183), VR::DS, VR::none, "1-2", "XFocusCenter", "X Focus Center", false},
    {Tag(0x00181184), VR::DS, VR::none, "1-2", "YFocusCenter", "Y Focus Center", false},
    {Tag(0x00181190), VR::DS, VR::none, "1-n", "FocalSpots", "Focal Spot(s)", false},
    {Tag(0x00181191), VR::CS, VR::none, "1", "AnodeTargetMaterial", "Anode Target Material", false},
    {Tag(0x001811a0), VR::DS, VR::none, "1", "BodyPartThickness", "Body Part Thickness", false},
    {Tag(0x001811a2), VR::DS, VR::none, "1", "CompressionForce", "Compression Force", false},
    {Tag(0x001811a3), VR::DS, VR::none, "1", "CompressionPressure", "Compression Pressure", false},
    {Tag(0x001811a4), VR::LO, VR::none, "1", "PaddleDescription", "Paddle Description", false},
    {Tag(0x001811a5), VR::DS, VR::none, "1", "CompressionContactArea", "Compression Contact Area", false},
    {Tag(0x001811b0), VR::LO, VR::none, "1", "AcquisitionMode", "Acquisition Mode", false},
    {Tag(0x001811b1), VR::LO, VR::none, "1", "DoseModeName", "Dose Mode Name", false},
    {Tag(0x001811b2), VR::CS, VR::none, "1", "AcquiredSubtractionMaskFlag", "Acquired Subtraction Mask Flag", false},
    {Tag(0x001811b3), VR::CS, VR::none, "1", "FluoroscopyPersistenceFlag", "Fluoroscopy Persistence Flag", false},
    {Tag(0x001811b4), VR::CS, VR::none, "1", "FluoroscopyLastImageHoldPersistenceFlag", "Fluoroscopy Last Image Hold Persistence Flag", false},
    {Tag(0x001811b5), VR::IS, VR::none, "1", "UpperLimitNumberOfPersistentFluoroscopyFrames", "Upper Limit Number Of Persistent Fluoroscopy Frames", false},
    {Tag(0x001811b6), VR::CS, VR::none, "1", "ContrastBolusAutoInjectionTriggerFlag", "Contrast/Bolus Auto Injection Trigger Flag", false},
    {Tag(0x001811b7), VR::FD, VR::none, "1", "ContrastBolusInjectionDelay", "Contrast/Bolus Injection Delay", false},
    {Tag(0x001811b8), VR::SQ, VR::none, "1", "XAAcquisitionPhaseDetailsSequence", "XA Acquisition Phase Details Sequence", false},
    {Tag(0x001811b9), VR::FD, VR::none, "1", "XAAcquisitionFrameRate", "XA Acquisition Frame Rate", false},
    {Tag(0x001811ba), VR::SQ, VR::none, "1", "XAPlaneDetailsSequence", "XA Plane Details Sequence", false},
    {Tag(0x001811bb), VR::LO, VR::none, "1", "AcquisitionFieldOfViewLabel", "Acquisition Field of View Label", false},
    {Tag(0x001811bc), VR::SQ, VR::none, "1", "XRayFilterDetailsSequence", "X-Ray Filter Details Sequence", false},
    {Tag(0x001811bd), VR::FD, VR::none, "1", "XAAcquisitionDuration", "XA Acquisition Duration", false},
    {Tag(0x001811be), VR::CS, VR::none, "1", "ReconstructionPipelineType", "Reconstruction Pipeline Type", false},
    {Tag(0x001811bf), VR::SQ, VR::none, "1", "ImageFilterDetailsSequence", "Image Filter Details Sequence", false},
    {Tag(0x001811c0), VR::CS, VR::none, "1", "AppliedMaskSubtractionFlag", "Applied Mask Subtraction Flag", false},
    {Tag(0x001811c1), VR::SQ, VR::none, "1", "RequestedSeriesDescriptionCodeSequence", "Requested Series Description Code Sequence", false},
    {Tag(0x00181200), VR::DA, VR::none, "1-n", "DateOfLastCalibration", "Date of Last Calibration", false},
    {Tag(0x00181201), VR::TM, VR::none, "1-n", "TimeOfLastCalibration", "Time of Last Calibration", false},
    {Tag(0x00181202), VR::DT, VR::none, "1", "DateTimeOfLastCalibration", "DateTime of Last Calibration", false},
    {Tag(0x00181203), VR::DT, VR::none, "1", "CalibrationDateTime", "Calibration DateTime", false},
    {Tag(0x00181204), VR::DA, VR::none, "1", "DateOfManufacture", "Date of Manufacture", false},
    {Tag(0x00181205), VR::DA, VR::none, "1", "DateOfInstallation", "Date of Installation", false},
    {Tag(0x00181210), VR::SH, VR::none, "1-n", "ConvolutionKernel", "Convolution Kernel", false},
    {Tag(0x00181240), VR::IS, VR::none, "1-n", "UpperLowerPixelValues", "Upper/Lower Pixel Values", true},
    {Tag(0x00181242), VR::IS, VR::none, "1", "ActualFrameDuration", "Actual Frame Duration", false},
    {Tag(0x00181243), VR::IS, VR::none, "1", "CountRate", "Count Rate", false},
    {Tag(0x00181244), VR::US, VR::none, "1", "PreferredPlaybackSequencing", "Preferred Playback Sequencing", false},
    {Tag(0x00181250), VR::SH, VR::none, "1", "ReceiveCoilName", "Receive Coil Name", false},
    {Tag(0x00181251), VR::SH, VR::none, "1", "TransmitCoilName", "Transmit Coil Name", false},
    {Tag(0x00181260), VR::SH, VR::none, "1", "PlateType", "Plate Type", false},
    {Tag(0x00181261), VR::LO, VR::none, "1", "PhosphorType", "Phosphor Type", false},
    {Tag(0x00181271), VR::FD, VR::none, "1", "WaterEquivalentDiameter", "Water Equivalent Diameter", false},
    {Tag(0x00181272), VR::SQ, VR::none, "1", "WaterEquivalentDiameterCalculationMethodCodeSequence", "Water Equivalent Diameter Calculation Method Code Sequence", false},
    {Tag(0x00181300), VR::DS, VR::none, "1", "ScanVelocity", "Scan Velocity", false},
    {Tag(0x00181301), VR::CS, VR::none, "1-n", "WholeBodyTechnique", "Whole Body Technique", false},
    {Tag(0x00181302), VR::IS, VR::none, "1", "ScanLength", "Scan Length", false},
    {Tag(0x00181310), VR::US, VR::none, "4", "AcquisitionMatrix", "Acquisition Matrix", false},
    {Tag(0x00181312), VR::CS, VR::none, "1", "InPlanePhaseEncodingDirection", "In-plane Phase Encoding Direction", false},
    {Tag(0x00181314), VR::DS, VR::none, "1", "FlipAngle", "Flip Angle", false},
    {Tag(0x00181315), VR::CS, VR::none, "1", "VariableFlipAngleFlag", "Variable Flip Angle Flag", false},
    {Tag(0x00181316), VR::DS, VR::none, "1", "SAR", "SAR", false},
    {Tag(0x00181318), VR::DS, VR::none, "1", "dBdt", "dB/dt", false},
    {Tag(0x00181320), VR::FL, VR::none, "1", "B1rms", "B1rms", false},
    {Tag(0x00181400), VR::LO, VR::none, "1", "AcquisitionDeviceProcessingDescription", "Acquisition Device Processing Description", false},
    {Tag(0x00181401), VR::LO, VR::none, "1", "AcquisitionDeviceProcessingCode", "Acquisition Device Processing Code", false},
    {Tag(0x00181402), VR::CS, VR::none, "1", "CassetteOrientation", "Cassette Orientation", false},
    {Tag(0x00181403), VR::CS, VR::none, "1", "CassetteSize", "Cassette Size", false},
    {Tag(0x00181404), VR::US, VR::none, "1", "ExposuresOnPlate", "Exposures on Plate", false},
    {Tag(0x00181405), VR::IS, VR::none, "1", "RelativeXRayExposure", "Relative X-Ray Exposure", false},
    {Tag(0x00181411), VR::DS, VR::none, "1", "ExposureIndex", "Exposure Index", false},
    {Tag(0x00181412), VR::DS, VR::none, "1", "TargetExposureIndex", "Target Exposure Index", false},
    {Tag(0x00181413), VR::DS, VR::none, "1", "DeviationIndex", "Deviation Index", false},
    {Tag(0x00181450), VR::DS, VR::none, "1", "ColumnAngulation", "Column Angulation", false},
    {Tag(0x00181460), VR::DS, VR::none, "1", "TomoLayerHeight", "Tomo Layer Height", false},
    {Tag(0x00181470), VR::DS, VR::none, "1", "TomoAngle", "Tomo Angle", false},
    {Tag(0x00181480), VR::DS, VR::none, "1", "TomoTime", "Tomo Time", false},
    {Tag(0x00181490), VR::CS, VR::none, "1", "TomoType", "Tomo Type", false},
    {Tag(0x00181491), VR::CS, VR::none, "1", "TomoClass", "Tomo Class", false},
    {Tag(0x00181495), VR::IS, VR::none, "1", "NumberOfTomosynthesisSourceImages", "Number of Tomosynthesis Source Images", false},
    {Tag(0x00181500), VR::CS, VR::none, "1", "PositionerMotion", "Positioner Motion", false},
    {Tag(0x00181508), VR::CS, VR::none, "1", "PositionerType", "Positioner Type", false},
    {Tag(0x00181510), VR::DS, VR::none, "1", "PositionerPrimaryAngle", "Positioner Primary Angle", false},
    {Tag(0x00181511), VR::DS, VR::none, "1", "PositionerSecondaryAngle", "Positioner Secondary Angle", false},
    {Tag(0x00181520), VR::DS, VR::none, "1-n", "PositionerPrimaryAngleIncrement", "Positioner Primary Angle Increment", false},
    {Tag(0x00181521), VR::DS, VR::none, "1-n", "PositionerSecondaryAngleIncrement", "Positioner Secondary Angle Increment", false},
    {Tag(0x00181530), VR::DS, VR::none, "1", "DetectorPrimaryAngle", "Detector Primary Angle", false},
    {Tag(0x00181531), VR::DS, VR::none, "1", "DetectorSecondaryAngle", "Detector Secondary Angle", false},
    {Tag(0x00181600), VR::CS, VR::none, "1-3", "ShutterShape", "Shutter Shape", false},
    {Tag(0x00181602), VR::IS, VR::none, "1", "ShutterLeftVerticalEdge", "Shutter Left Vertical Edge", false},
    {Tag(0x00181604), VR::IS, VR::none, "1", "ShutterRightVerticalEdge", "Shutter Right Vertical Edge", false},
    {Tag(0x00181606), VR::IS, VR::none, "1", "ShutterUpperHorizontalEdge", "Shutter Upper Horizontal Edge", false},
    {Tag(0x00181608), VR::IS, VR::none, "1", "ShutterLowerHorizontalEdge", "Shutter Lower Horizontal Edge", false},
    {Tag(0x00181610), VR::IS, VR::none, "2", "CenterOfCircularShutter", "Center of Circular Shutter", false},
    {Tag(0x00181612), VR::IS, VR::none, "1", "RadiusOfCircularShutter", "Radius of Circular Shutter", false},
    {Tag(0x00181620), VR::IS, VR::none, "2-2n", "VerticesOfThePolygonalShutter", "Vertices of the Polygonal Shutter", false},
    {Tag(0x00181622), VR::US, VR::none, "1", "ShutterPresentationValue", "Shutter Presentation Value", false},
    {Tag(0x00181623), VR::US, VR::none, "1", "ShutterOverlayGroup", "Shutter Overlay Group", false},
    {Tag(0x00181624), VR::US, VR::none, "3", "ShutterPresentationColorCIELabValue", "Shutter Presentation Color CIELab Value", false},
    {Tag(0x00181630), VR::CS, VR::none, "1", "OutlineShapeType", "Outline Shape Type", false},
    {Tag(0x00181631), VR::FD, VR::none, "1", "OutlineLeftVerticalEdge", "Outline Left Vertical Edge", false},
    {Tag(0x00181632), VR::FD, VR::none, "1", "OutlineRightVerticalEdge", "Outline Right Vertical Edge", false},
    {Tag(0x00181633), VR::FD, VR::none, "1", "OutlineUpperHorizontalEdge", "Outline Upper Horizontal Edge", false},
    {Tag(0x00181634), VR::FD, VR::none, "1", "OutlineLowerHorizontalEdge", "Outline Lower Horizontal Edge", false},
    {Tag(0x00181635), VR::FD, VR::none, "2", "CenterOfCircularOutline", "Center of Circular Outline", false},
    {Tag(0x00181636), VR::FD, VR::none, "1", "DiameterOfCircularOutline", "Diameter of Circular Outline", false},
    {Tag(0x00181637), VR::UL, VR::none, "1", "NumberOfPolygonalVertices", "Number of Polygonal Vertices", false},
    {Tag(0x00181638), VR::OF, VR::none, "1", "VerticesOfThePolygonalOutline", "Vertices of the Polygonal Outline", false},
    {Tag(0x00181700), VR::CS, VR::none, "1-3", "CollimatorShape", "Collimator Shape", false},
    {Tag(0x00181702), VR::IS, VR::none, "1", "CollimatorLeftVerticalEdge", "Collimator Left Vertical Edge", false},
    {Tag(0x00181704), VR::IS, VR::none, "1", "CollimatorRightVerticalEdge", "Collimator Right Vertical Edge", false},
    {Tag(0x00181706), VR::IS, VR::none, "1", "CollimatorUpperHorizontalEdge", "Collimator Upper Horizontal Edge", false},
    {Tag(0x00181708), VR::IS, VR::none, "1", "CollimatorLowerHorizontalEdge", "Collimator Lower Horizontal Edge", false},
    {Tag(0x00181710), VR::IS, VR::none, "2", "CenterOfCircularCollimator", "Center of Circular Collimator", false},
    {Tag(0x00181712), VR::IS, VR::none, "1", "RadiusOfCircularCollimator", "Radius of Circular Collimator", false},
    {Tag(0x00181720), VR::IS, VR::none, "2-2n", "VerticesOfThePolygonalCollimator", "Vertices of the Polygonal Collimator", false},
    {Tag(0x00181800), VR::CS, VR::none, "1", "AcquisitionTimeSynchronized", "Acquisition Time Synchronized", false},
    {Tag(0x00181801), VR::SH, VR::none, "1", "TimeSource", "Time Source", false},
    {Tag(0x00181802), VR::CS, VR::none, "1", "TimeDistributionProtocol", "Time Distribution Protocol", false},
    {Tag(0x00181803), VR::LO, VR::none, "1", "NTPSourceAddress", "NTP Source Address", false},
    {Tag(0x00182001), VR::IS, VR::none, "1-n", "PageNumberVector", "Page Number Vector", false},
    {Tag(0x00182002), VR::SH, VR::none, "1-n", "FrameLabelVector", "Frame Label Vector", false},
    {Tag(0x00182003), VR::DS, VR::none, "1-n", "FramePrimaryAngleVector", "Frame Primary Angle Vector", false},
    {Tag(0x00182004), VR::DS, VR::none, "1-n", "FrameSecondaryAngleVector", "Frame Secondary Angle Vector", false},
    {Tag(0x00182005), VR::DS, VR::none, "1-n", "SliceLocationVector", "Slice Location Vector", false},
    {Tag(0x00182006), VR::SH, VR::none, "1-n", "DisplayWindowLabelVector", "Display Window Label Vector", false},
    {Tag(0x00182010), VR::DS, VR::none, "2", "NominalScannedPixelSpacing", "Nominal Scanned Pixel Spacing", false},
    {Tag(0x00182020), VR::CS, VR::none, "1", "DigitizingDeviceTransportDirection", "Digitizing Device Transport Direction", false},
    {Tag(0x00182030), VR::DS, VR::none, "1", "RotationOfScannedFilm", "Rotation of Scanned Film", false},
    {Tag(0x00182041), VR::SQ, VR::none, "1", "BiopsyTargetSequence", "Biopsy Target Sequence", false},
    {Tag(0x00182042), VR::UI, VR::none, "1", "TargetUID", "Target UID", false},
    {Tag(0x00182043), VR::FL, VR::none, "2", "LocalizingCursorPosition", "Localizing Cursor Position", false},
    {Tag(0x00182044), VR::FL, VR::none, "3", "CalculatedTargetPosition", "Calculated Target Position", false},
    {Tag(0x00182045), VR::SH, VR::none, "1", "TargetLabel", "Target Label", false},
    {Tag(0x00182046), VR::FL, VR::none, "1", "DisplayedZValue", "Displayed Z Value", false},
    {Tag(0x00183100), VR::CS, VR::none, "1", "IVUSAcquisition", "IVUS Acquisition", false},
    {Tag(0x00183101), VR::DS, VR::none, "1", "IVUSPullbackRate", "IVUS Pullback Rate", false},
    {Tag(0x00183102), VR::DS, VR::none, "1", "IVUSGatedRate", "IVUS Gated Rate", false},
    {Tag(0x00183103), VR::IS, VR::none, "1", "IVUSPullbackStartFrameNumber", "IVUS Pullback Start Frame Number", false},
    {Tag(0x00183104), VR::IS, VR::none, "1", "IVUSPullbackStopFrameNumber", "IVUS Pullback Stop Frame Number", false},
    {Tag(0x00183105), VR::IS, VR::none, "1-n", "LesionNumber", "Lesion Number", false},
    {Tag(0x00184000), VR::LT, VR::none, "1", "AcquisitionComments", "Acquisition Comments", true},
    {Tag(0x00185000), VR::SH, VR::none, "1-n", "OutputPower", "Output Power", false},
    {Tag(0x00185010), VR::LO, VR::none, "1-n", "TransducerData", "Transducer Data", false},
    {Tag(0x00185011), VR::SQ, VR::none, "1", "TransducerIdentificationSequence", "Transducer Identification Sequence", false},
    {Tag(0x00185012), VR::DS, VR::none, "1", "FocusDepth", "Focus Depth", false},
    {Tag(0x00185020), VR::LO, VR::none, "1", "ProcessingFunction", "Processing Function", false},
    {Tag(0x00185021), VR::LO, VR::none, "1", "PostprocessingFunction", "Postprocessing Function", true},
    {Tag(0x00185022), VR::DS, VR::none, "1", "MechanicalIndex", "Mechanical Index", false},
    {Tag(0x00185024), VR::DS, VR::none, "1", "BoneThermalIndex", "Bone Thermal Index", false},
    {Tag(0x00185026), VR::DS, VR::none, "1", "CranialThermalIndex", "Cranial Thermal Index", false},
    {Tag(0x00185027), VR::DS, VR::none, "1", "SoftTissueThermalIndex", "Soft Tissue Thermal Index", false},
    {Tag(0x00185028), VR::DS, VR::none, "1", "SoftTissueFocusThermalIndex", "Soft Tissue-focus Thermal Index", false},
    {Tag(0x00185029), VR::DS, VR::none, "1", "SoftTissueSurfaceThermalIndex", "Soft Tissue-surface Thermal Index", false},
    {Tag(0x00185030), VR::DS, VR::none, "1", "DynamicRange", "Dynamic Range", true},
    {Tag(0x00185040), VR::DS, VR::none, "1", "TotalGain", "Total Gain", true},
    {Tag(0x00185050), VR::IS, VR::none, "1", "DepthOfScanField", "Depth of Scan Field", false},
    {Tag(0x00185100), VR::CS, VR::none, "1", "PatientPosition", "Patient Position", false},
    {Tag(0x00185101), VR::CS, VR::none, "1", "ViewPosition", "View Position", false},
    {Tag(0x00185104), VR::SQ, VR::none, "1", "ProjectionEponymousNameCodeSequence", "Projection Eponymous Name Code Sequence", false},
    {Tag(0x00185210), VR::DS, VR::none, "6", "ImageTransformationMatrix", "Image Transformation Matrix", true},
    {Tag(0x00185212), VR::DS, VR::none, "3", "ImageTranslationVector", "Image Translation Vector", true},
    {Tag(0x00186000), VR::DS, VR::none, "1", "Sensitivity", "Sensitivity", false},
    {Tag(0x00186011), VR::SQ, VR::none, "1", "SequenceOfUltrasoundRegions", "Sequence of Ultrasound Regions", false},
    {Tag(0x00186012), VR::US, VR::none, "1", "RegionSpatialFormat", "Region Spatial Format", false},
    {Tag(0x00186014), VR::US, VR::none, "1", "RegionDataType", "Region Data Type", false},
    {Tag(0x00186016), VR::UL, VR::none, "1", "RegionFlags", "Region Flags", false},
    {Tag(0x00186018), VR::UL, VR::none, "1", "RegionLocationMinX0", "Region Location Min X0", false},
    {Tag(0x0018601a), VR::UL, VR::none, "1", "RegionLocationMinY0", "Region Location Min Y0", false},
    {Tag(0x0018601c), VR::UL, VR::none, "1", "RegionLocationMaxX1", "Region Location Max X1", false},
    {Tag(0x0018601e), VR::UL, VR::none, "1", "RegionLocationMaxY1", "Region Location Max Y1", false},
    {Tag(0x00186020), VR::SL, VR::none, "1", "ReferencePixelX0", "Reference Pixel X0", false},
    {Tag(0x00186022), VR::SL, VR::none, "1", "ReferencePixelY0", "Reference Pixel Y0", false},
    {Tag(0x00186024), VR::US, VR::none, "1", "PhysicalUnitsXDirection", "Physical Units X Direction", false},
    {Tag(0x00186026), VR::US, VR::none, "1", "PhysicalUnitsYDirection", "Physical Units Y Direction", false},
    {Tag(0x00186028), VR::FD, VR::none, "1", "ReferencePixelPhysicalValueX", "Reference Pixel Physical Value X", false},
    {Tag(0x0018602a), VR::FD, VR::none, "1", "ReferencePixelPhysicalValueY", "Reference Pixel Physical Value Y", false},
    {Tag(0x0018602c), VR::FD, VR::none, "1", "PhysicalDeltaX", "Physical Delta X", false},
    {Tag(0x0018602e), VR::FD, VR::none, "1", "PhysicalDeltaY", "Physical Delta Y", false},
    {Tag(0x00186030), VR::UL, VR::none, "1", "TransducerFrequency", "Transducer Frequency", false},
    {Tag(0x00186031), VR::CS, VR::none, "1", "TransducerType", "Transducer Type", false},
    {Tag(0x00186032), VR::UL, VR::none, "1", "PulseRepetitionFrequency", "Pulse Repetition Frequency", false},
    {Tag(0x00186034), VR::FD, VR::none, "1", "DopplerCorrectionAngle", "Doppler Correction Angle", false},
    {Tag(0x00186036), VR::FD, VR::none, "1", "SteeringAngle", "Steering Angle", false},
    {Tag(0x00186038), VR::UL, VR::none, "1", "DopplerSampleVolumeXPositionRetired", "Doppler Sample Volume X Position (Retired)", true},
    {Tag(0x00186039), VR::SL, VR::none, "1", "DopplerSampleVolumeXPosition", "Doppler Sample Volume X Position", false},
    {Tag(0x0018603a), VR::UL, VR::none, "1", "DopplerSampleVolumeYPositionRetired", "Doppler Sample Volume Y Position (Retired)", true},
    {Tag(0x0018603b), VR::SL, VR::none, "1", "DopplerSampleVolumeYPosition", "Doppler Sample Volume Y Position", false},
    {Tag(0x0018603c), VR::UL, VR::none, "1", "TMLinePositionX0Retired", "TM-Line Position X0 (Retired)", true},
    {Tag(0x0018603d), VR::SL, VR::none, "1", "TMLinePositionX0", "TM-Line Position X0", false},
    {Tag(0x0018603e), VR::UL, VR::none, "1", "TMLinePositionY0Retired", "TM-Line Position Y0 (Retired)", true},
    {Tag(0x0018603f), VR::SL, VR::none, "1", "TMLinePositionY0", "TM-Line Position Y0", false},
    {Tag(0x00186040), VR::UL, VR::none, "1", "TMLinePositionX1Retired", "TM-Line Position X1 (Retired)", true},
    {Tag(0x00186041), VR::SL, VR::none, "1", "TMLinePositionX1", "TM-Line Position X1", false},
    {Tag(0x00186042), VR::UL, VR::none, "1", "TMLinePositionY1Retired", "TM-Line Position Y1 (Retired)", true},
    {Tag(0x00186043), VR::SL, VR::none, "1", "TMLinePositionY1", "TM-Line Position Y1", false},
    {Tag(0x00186044), VR::US, VR::none, "1", "PixelComponentOrganization", "Pixel Component Organization", false},
    {Tag(0x00186046), VR::UL, VR::none, "1", "PixelComponentMask", "Pixel Component Mask", false},
    {Tag(0x00186048), VR::UL, VR::none, "1", "PixelComponentRangeStart", "Pixel Component Range Start", false},
    {Tag(0x0018604a), VR::UL, VR::none, "1", "PixelComponentRangeStop", "Pixel Component Range Stop", false},
    {Tag(0x0018604c), VR::US, VR::none, "1", "PixelComponentPhysicalUnits", "Pixel Component Physical Units", false},
    {Tag(0x0018604e), VR::US, VR::none, "1", "PixelComponentDataType", "Pixel Component Data Type", false},
    {Tag(0x00186050), VR::UL, VR::none, "1", "NumberOfTableBreakPoints", "Number of Table Break Points", false},
    {Tag(0x00186052), VR::UL, VR::none, "1-n", "TableOfXBreakPoints", "Table of X Break Points", false},
    {Tag(0x00186054), VR::FD, VR::none, "1-n", "TableOfYBreakPoints", "Table of Y Break Points", false},
    {Tag(0x00186056), VR::UL, VR::none, "1", "NumberOfTableEntries", "Number of Table Entries", false},
    {Tag(0x00186058), VR::UL, VR::none, "1-n", "TableOfPixelValues", "Table of Pixel Values", false},
    {Tag(0x0018605a), VR::FL, VR::none, "1-n", "TableOfParameterValues", "Table of Parameter Values", false},
    {Tag(0x00186060), VR::FL, VR::none, "1-n", "RWaveTimeVector", "R Wave Time Vector", false},
    {Tag(0x00186070), VR::US, VR::none, "1", "ActiveImageAreaOverlayGroup", "Active Image Area Overlay Group", false},
    {Tag(0x00187000), VR::CS, VR::none, "1", "DetectorConditionsNominalFlag", "Detector Conditions Nominal Flag", false},
    {Tag(0x00187001), VR::DS, VR::none, "1", "DetectorTemperature", "Detector Temperature", false},
    {Tag(0x00187004), VR::CS, VR::none, "1", "DetectorType", "Detector Type", false},
    {Tag(0x00187005), VR::CS, VR::none, "1", "DetectorConfiguration", "Detector Configuration", false},
    {Tag(0x00187006), VR::LT, VR::none, "1", "DetectorDescription", "Detector Description", false},
    {Tag(0x00187008), VR::LT, VR::none, "1", "DetectorMode", "Detector Mode", false},
    {Tag(0x0018700a), VR::SH, VR::none, "1", "DetectorID", "Detector ID", false},
    {Tag(0x0018700c), VR::DA, VR::none, "1", "DateOfLastDetectorCalibration", "Date of Last Detector Calibration", false},
    {Tag(0x0018700e), VR::TM, VR::none, "1", "TimeOfLastDetectorCalibration", "Time of Last Detector Calibration", false},
    {Tag(0x00187010), VR::IS, VR::none, "1", "ExposuresOnDetectorSinceLastCalibration", "Exposures on Detector Since Last Calibration", false},
    {Tag(0x00187011), VR::IS, VR::none, "1", "ExposuresOnDetectorSinceManufactured", "Exposures on Detector Since Manufactured", false},
    {Tag(0x00187012), VR::DS, VR::none, "1", "DetectorTimeSinceLastExposure", "Detector Time Since Last Exposure", false},
    {Tag(0x00187014), VR::DS, VR::none, "1", "DetectorActiveTime", "Detector Active Time", false},
    {Tag(0x00187016), VR::DS, VR::none, "1", "DetectorActivationOffsetFromExposure", "Detector Activation Offset From Exposure", false},
    {Tag(0x0018701a), VR::DS, VR::none, "2", "DetectorBinning", "Detector Binning", false},
    {Tag(0x00187020), VR::DS, VR::none, "2", "DetectorElementPhysicalSize", "Detector Element Physical Size", false},
    {Tag(0x00187022), VR::DS, VR::none, "2", "DetectorElementSpacing", "Detector Element Spacing", false},
    {Tag(0x00187024), VR::CS, VR::none, "1", "DetectorActiveShape", "Detector Active Shape", false},
    {Tag(0x00187026), VR::DS, VR::none, "1-2", "DetectorActiveDimensions", "Detector Active Dimension(s)", false},
    {Tag(0x00187028), VR::DS, VR::none, "2", "DetectorActiveOrigin", "Detector Active Origin", false},
    {Tag(0x0018702a), VR::LO, VR::none, "1", "DetectorManufacturerName", "Detector Manufacturer Name", false},
    {Tag(0x0018702b), VR::LO, VR::none, "1", "DetectorManufacturerModelName", "Detector Manufacturer's Model Name", false},
    {Tag(0x00187030), VR::DS, VR::none, "2", "FieldOfViewOrigin", "Field of View Origin", false},
    {Tag(0x00187032), VR::DS, VR::none, "1", "FieldOfViewRotation", "Field of View Rotation", false},
    {Tag(0x00187034), VR::CS, VR::none, "1", "FieldOfViewHorizontalFlip", "Field of View Horizontal Flip", false},
    {Tag(0x00187036), VR::FL, VR::none, "2", "PixelDataAreaOriginRelativeToFOV", "Pixel Data Area Origin Relative To FOV", false},
    {Tag(0x00187038), VR::FL, VR::none, "1", "PixelDataAreaRotationAngleRelativeToFOV", "Pixel Data Area Rotation Angle Relative To FOV", false},
    {Tag(0x00187040), VR::LT, VR::none, "1", "GridAbsorbingMaterial", "Grid Absorbing Material", false},
    {Tag(0x00187041), VR::LT, VR::none, "1", "GridSpacingMaterial", "Grid Spacing Material", false},
    {Tag(0x00187042), VR::DS, VR::none, "1", "GridThickness", "Grid Thickness", false},
    {Tag(0x00187044), VR::DS, VR::none, "1", "GridPitch", "Grid Pitch", false},
    {Tag(0x00187046), VR::IS, VR::none, "2", "GridAspectRatio", "Grid Aspect Ratio", false},
    {Tag(0x00187048), VR::DS, VR::none, "1", "GridPeriod", "Grid Period", false},
    {Tag(0x0018704c), VR::DS, VR::none, "1", "GridFocalDistance", "Grid Focal Distance", false},
    {Tag(0x00187050), VR::CS, VR::none, "1-n", "FilterMaterial", "Filter Material", false},
    {Tag(0x00187052), VR::DS, VR::none, "1-n", "FilterThicknessMinimum", "Filter Thickness Minimum", false},
    {Tag(0x00187054), VR::DS, VR::none, "1-n", "FilterThicknessMaximum", "Filter Thickness Maximum", false},
    {Tag(0x00187056), VR::FL, VR::none, "1-n", "FilterBeamPathLengthMinimum", "Filter Beam Path Length Minimum", false},
    {Tag(0x00187058), VR::FL, VR::none, "1-n", "FilterBeamPathLengthMaximum", "Filter Beam Path Length Maximum", false},
    {Tag(0x00187060), VR::CS, VR::none, "1", "ExposureControlMode", "Exposure Control Mode", false},
    {Tag(0x00187062), VR::LT, VR::none, "1", "ExposureControlModeDescription", "Exposure Control Mode Description", false},
    {Tag(0x00187064), VR::CS, VR::none, "1", "ExposureStatus", "Exposure Status", false},
    {Tag(0x00187065), VR::DS, VR::none, "1", "PhototimerSetting", "Phototimer Setting", false},
    {Tag(0x00188150), VR::DS, VR::none, "1", "ExposureTimeInuS", "Exposure Time in S", false},
    {Tag(0x00188151), VR::DS, VR::none, "1", "XRayTubeCurrentInuA", "X-Ray Tube Current in A", false},
    {Tag(0x00189004), VR::CS, VR::none, "1", "ContentQualification", "Content Qualification", false},
    {Tag(0x00189005), VR::SH, VR::none, "1", "PulseSequenceName", "Pulse Sequence Name", false},
    {Tag(0x00189006), VR::SQ, VR::none, "1", "MRImagingModifierSequence", "MR Imaging Modifier Sequence", false},
    {Tag(0x00189008), VR::CS, VR::none, "1", "EchoPulseSequence", "Echo Pulse Sequence", false},
    {Tag(0x00189009), VR::CS, VR::none, "1", "InversionRecovery", "Inversion Recovery", false},
    {Tag(0x00189010), VR::CS, VR::none, "1", "FlowCompensation", "Flow Compensation", false},
    {Tag(0x00189011), VR::CS, VR::none, "1", "MultipleSpinEcho", "Multiple Spin Echo", false},
    {Tag(0x00189012), VR::CS, VR::none, "1", "MultiPlanarExcitation", "Multi-planar Excitation", false},
    {Tag(0x00189014), VR::CS, VR::none, "1", "PhaseContrast", "Phase Contrast", false},
    {Tag(0x00189015), VR::CS, VR::none, "1", "TimeOfFlightContrast", "Time of Flight Contrast", false},
    {Tag(0x00189016), VR::CS, VR::none, "1", "Spoiling", "Spoiling", false},
    {Tag(0x00189017), VR::CS, VR::none, "1", "SteadyStatePulseSequence", "Steady State Pulse Sequence", false},
    {Tag(0x00189018), VR::CS, VR::none, "1", "EchoPlanarPulseSequence", "Echo Planar Pulse Sequence", false},
    {Tag(0x00189019), VR::FD, VR::none, "1", "TagAngleFirstAxis", "Tag Angle First Axis", false},
    {Tag(0x00189020), VR::CS, VR::none, "1", "MagnetizationTransfer", "Magnetization Transfer", false},
    {Tag(0x00189021), VR::CS, VR::none, "1", "T2Preparation", "T2 Preparation", false},
    {Tag(0x00189022), VR::CS, VR::none, "1", "BloodSignalNulling", "Blood Signal Nulling", false},
    {Tag(0x00189024), VR::CS, VR::none, "1", "SaturationRecovery", "Saturation Recovery", false},
    {Tag(0x00189025), VR::CS, VR::none, "1", "SpectrallySelectedSuppression", "Spectrally Selected Suppression", false},
    {Tag(0x00189026), VR::CS, VR::none, "1", "SpectrallySelectedExcitation", "Spectrally Selected Excitation", false},
    {Tag(0x00189027), VR::CS, VR::none, "1", "SpatialPresaturation", "Spatial Pre-saturation", false},
    {Tag(0x00189028), VR::CS, VR::none, "1", "Tagging", "Tagging", false},
    {Tag(0x00189029), VR::CS, VR::none, "1", "OversamplingPhase", "Oversampling Phase", false},
    {Tag(0x00189030), VR::FD, VR::none, "1", "TagSpacingFirstDimension", "Tag Spacing First Dimension", false},
    {Tag(0x00189032), VR::CS, VR::none, "1", "GeometryOfKSpaceTraversal", "Geometry of k-Space Traversal", false},
    {Tag(0x00189033), VR::CS, VR::none, "1", "SegmentedKSpaceTraversal", "Segmented k-Space Traversal", false},
    {Tag(0x00189034), VR::CS, VR::none, "1", "RectilinearPhaseEncodeReordering", "Rectilinear Phase Encode Reordering", false},
    {Tag(0x00189035), VR::FD, VR::none, "1", "TagThickness", "Tag Thickness", false},
    {Tag(0x00189036), VR::CS, VR::none, "1", "PartialFourierDirection", "Partial Fourier Direction", false},
    {Tag(0x00189037), VR::CS, VR::none, "1", "CardiacSynchronizationTechnique", "Cardiac Synchronization Technique", false},
    {Tag(0x00189041), VR::LO, VR::none, "1", "ReceiveCoilManufacturerName", "Receive Coil Manufacturer Name", false},
    {Tag(0x00189042), VR::SQ, VR::none, "1", "MRReceiveCoilSequence", "MR Receive Coil Sequence", false},
    {Tag(0x00189043), VR::CS, VR::none, "1", "ReceiveCoilType", "Receive Coil Type", false},
    {Tag(0x00189044), VR::CS, VR::none, "1", "QuadratureReceiveCoil", "Quadrature Receive Coil", false},
    {Tag(0x00189045), VR::SQ, VR::none, "1", "MultiCoilDefinitionSequence", "Multi-Coil Definition Sequence", false},
    {Tag(0x00189046), VR::LO, VR::none, "1", "MultiCoilConfiguration", "Multi-Coil Configuration", false},
    {Tag(0x00189047), VR::SH, VR::none, "1", "MultiCoilElementName", "Multi-Coil Element Name", false},
    {Tag(0x00189048), VR::CS, VR::none, "1", "MultiCoilElementUsed", "Multi-Coil Element Used", false},
    {Tag(0x00189049), VR::SQ, VR::none, "1", "MRTransmitCoilSequence", "MR Transmit Coil Sequence", false},
    {Tag(0x00189050), VR::LO, VR::none, "1", "TransmitCoilManufacturerName", "Transmit Coil Manufacturer Name", false},
    {Tag(0x00189051), VR::CS, VR::none, "1", "TransmitCoilType", "Transmit Coil Type", false},
    {Tag(0x00189052), VR::FD, VR::none, "1-2", "SpectralWidth", "Spectral Width", false},
    {Tag(0x00189053), VR::FD, VR::none, "1-2", "ChemicalShiftReference", "Chemical Shift Reference", false},
    {Tag(0x00189054), VR::CS, VR::none, "1", "VolumeLocalizationTechnique", "Volume Localization Technique", false},
    {Tag(0x00189058), VR::US, VR::none, "1", "MRAcquisitionFrequencyEncodingSteps", "MR Acquisition Frequency Encoding Steps", false},
    {Tag(0x00189059), VR::CS, VR::none, "1", "Decoupling", "De-coupling", false},
    {Tag(0x00189060), VR::CS, VR::none, "1-2", "DecoupledNucleus", "De-coupled Nucleus", false},
    {Tag(0x00189061), VR::FD, VR::none, "1-2", "DecouplingFrequency", "De-coupling Frequency", false},
    {Tag(0x00189062), VR::CS, VR::none, "1", "DecouplingMethod", "De-coupling Method", false},
    {Tag(0x00189063), VR::FD, VR::none, "1-2", "DecouplingChemicalShiftReference", "De-coupling Chemical Shift Reference", false},
    {Tag(0x00189064), VR::CS, VR::none, "1", "KSpaceFiltering", "k-space Filtering", false},
    {Tag(0x00189065), VR::CS, VR::none, "1-2", "TimeDomainFiltering", "Time Domain Filtering", false},
    {Tag(0x00189066), VR::US, VR::none, "1-2", "NumberOfZeroFills", "Number of Zero Fills", false},
    {Tag(0x00189067), VR::CS, VR::none, "1", "BaselineCorrection", "Baseline Correction", false},
    {Tag(0x00189069), VR::FD, VR::none, "1", "ParallelReductionFactorInPlane", "Parallel Reduction Factor In-plane", false},
    {Tag(0x00189070), VR::FD, VR::none, "1", "CardiacRRIntervalSpecified", "Cardiac R-R Interval Specified", false},
    {Tag(0x00189073), VR::FD, VR::none, "1", "AcquisitionDuration", "Acquisition Duration", false},
    {Tag(0x00189074), VR::DT, VR::none, "1", "FrameAcquisitionDateTime", "Frame Acquisition DateTime", false},
    {Tag(0x00189075), VR::CS, VR::none, "1", "DiffusionDirectionality", "Diffusion Directionality", false},
    {Tag(0x00189076), VR::SQ, VR::none, "1", "DiffusionGradientDirectionSequence", "Diffusion Gradient Direction Sequence", false},
    {Tag(0x00189077), VR::CS, VR::none, "1", "ParallelAcquisition", "Parallel Acquisition", false},
    {Tag(0x00189078), VR::CS, VR::none, "1", "ParallelAcquisitionTechnique", "Parallel Acquisition Technique", false},
    {Tag(0x00189079), VR::FD, VR::none, "1-n", "InversionTimes", "Inversion Times", false},
    {Tag(0x00189080), VR::ST, VR::none, "1", "MetaboliteMapDescription", "Metabolite Map Description", false},
    {Tag(0x00189081), VR::CS, VR::none, "1", "PartialFourier", "Partial Fourier", false},
    {Tag(0x00189082), VR::FD, VR::none, "1", "EffectiveEchoTime", "Effective Echo Time", false},
    {Tag(0x00189083), VR::SQ, VR::none, "1", "MetaboliteMapCodeSequence", "Metabolite Map Code Sequence", false},
    {Tag(0x00189084), VR::SQ, VR::none, "1", "ChemicalShiftSequence", "Chemical Shift Sequence", false},
    {Tag(0x00189085), VR::CS, VR::none, "1", "CardiacSignalSource", "Cardiac Signal Source", false},
    {Tag(0x00189087), VR::FD, VR::none, "1", "DiffusionBValue", "Diffusion b-value", false},
    {Tag(0x00189089), VR::FD, VR::none, "3", "DiffusionGradientOrientation", "Diffusion Gradient Orientation", false},
    {Tag(0x00189090), VR::FD, VR::none, "3", "VelocityEncodingDirection", "Velocity Encoding Direction", false},
    {Tag(0x00189091), VR::FD, VR::none, "1", "VelocityEncodingMinimumValue", "Velocity Encoding Minimum Value", false},
    {Tag(0x00189092), VR::SQ, VR::none, "1", "VelocityEncodingAcquisitionSequence", "Velocity Encoding Acquisition Sequence", false},
    {Tag(0x00189093), VR::US, VR::none, "1", "NumberOfKSpaceTrajectories", "Number of k-Space Trajectories", false},
    {Tag(0x00189094), VR::CS, VR::none, "1", "CoverageOfKSpace", "Coverage of k-Space", false},
    {Tag(0x00189095), VR::UL, VR::none, "1", "SpectroscopyAcquisitionPhaseRows", "Spectroscopy Acquisition Phase Rows", false},
    {Tag(0x00189096), VR::FD, VR::none, "1", "ParallelReductionFactorInPlaneRetired", "Parallel Reduction Factor In-plane (Retired)", true},
    {Tag(0x00189098), VR::FD, VR::none, "1-2", "TransmitterFrequency", "Transmitter Frequency", false},
    {Tag(0x00189100), VR::CS, VR::none, "1-2", "ResonantNucleus", "Resonant Nucleus", false},
    {Tag(0x00189101), VR::CS, VR::none, "1", "FrequencyCorrection", "Frequency Correction", false},
    {Tag(0x00189103), VR::SQ, VR::none, "1", "MRSpectroscopyFOVGeometrySequence", "MR Spectroscopy FOV/Geometry Sequence", false},
    {Tag(0x00189104), VR::FD, VR::none, "1", "SlabThickness", "Slab Thickness", false},
    {Tag(0x00189105), VR::FD, VR::none, "3", "SlabOrientation", "Slab Orientation", false},
    {Tag(0x00189106), VR::FD, VR::none, "3", "MidSlabPosition", "Mid Slab Position", false},
    {Tag(0x00189107), VR::SQ, VR::none, "1", "MRSpatialSaturationSequence", "MR Spatial Saturation Sequence", false},
    {Tag(0x00189112), VR::SQ, VR::none, "1", "MRTimingAndRelatedParametersSequence", "MR Timing and Related Parameters Sequence", false},
    {Tag(0x00189114), VR::SQ, VR::none, "1", "MREchoSequence", "MR Echo Sequence", false},
    {Tag(0x00189115), VR::SQ, VR::none, "1", "MRModifierSequence", "MR Modifier Sequence", false},
    {Tag(0x00189117), VR::SQ, VR::none, "1", "MRDiffusionSequence", "MR Diffusion Sequence", false},
    {Tag(0x00189118), VR::SQ, VR::none, "1", "CardiacSynchronizationSequence", "Cardiac Synchronization Sequence", false},
    {Tag(0x00189119), VR::SQ, VR::none, "1", "MRAveragesSequence", "MR Averages Sequence", false},
    {Tag(0x00189125), VR::SQ, VR::none, "1", "MRFOVGeometrySequence", "MR FOV/Geometry Sequence", false},
    {Tag(0x00189126), VR::SQ, VR::none, "1", "VolumeLocalizationSequence", "Volume Localization Sequence", false},
    {Tag(0x00189127), VR::UL, VR::none, "1", "SpectroscopyAcquisitionDataColumns", "Spectroscopy Acquisition Data Columns", false},
    {Tag(0x00189147), VR::CS, VR::none, "1", "DiffusionAnisotropyType", "Diffusion Anisotropy Type", false},
    {Tag(0x00189151), VR::DT, VR::none, "1", "FrameReferenceDateTime", "Frame Reference DateTime", false},
    {Tag(0x00189152), VR::SQ, VR::none, "1", "MRMetaboliteMapSequence", "MR Metabolite Map Sequence", false},
    {Tag(0x00189155), VR::FD, VR::none, "1", "ParallelReductionFactorOutOfPlane", "Parallel Reduction Factor out-of-plane", false},
    {Tag(0x00189159), VR::UL, VR::none, "1", "SpectroscopyAcquisitionOutOfPlanePhaseSteps", "Spectroscopy Acquisition Out-of-plane Phase Steps", false},
    {Tag(0x00189166), VR::CS, VR::none, "1", "BulkMotionStatus", "Bulk Motion Status", true},
    {Tag(0x00189168), VR::FD, VR::none, "1", "ParallelReductionFactorSecondInPlane", "Parallel Reduction Factor Second In-plane", false},
    {Tag(0x00189169), VR::CS, VR::none, "1", "CardiacBeatRejectionTechnique", "Cardiac Beat Rejection Technique", false},
    {Tag(0x00189170), VR::CS, VR::none, "1", "RespiratoryMotionCompensationTechnique", "Respiratory Motion Compensation Technique", false},
    {Tag(0x00189171), VR::CS, VR::none, "1", "RespiratorySignalSource", "Respiratory Signal Source", false},
    {Tag(0x00189172), VR::CS, VR::none, "1", "BulkMotionCompensationTechnique", "Bulk Motion Compensation Technique", false},
    {Tag(0x00189173), VR::CS, VR::none, "1", "BulkMotionSignalSource", "Bulk Motion Signal Source", false},
    {Tag(0x00189174), VR::CS, VR::none, "1", "ApplicableSafetyStandardAgency", "Applicable Safety Standard Agency", false},
    {Tag(0x00189175), VR::LO, VR::none, "1", "ApplicableSafetyStandardDescription", "Applicable Safety Standard Description", false},
    {Tag(0x00189176), VR::SQ, VR::none, "1", "OperatingModeSequence", "Operating Mode Sequence", false},
    {Tag(0x00189177), VR::CS, VR::none, "1", "OperatingModeType", "Operating Mode Type", false},
    {Tag(0x00189178), VR::CS, VR::none, "1", "OperatingMode", "Operating Mode", false},
    {Tag(0x00189179), VR::CS, VR::none, "1", "SpecificAbsorptionRateDefinition", "Specific Absorption Rate Definition", false},
    {Tag(0x00189180), VR::CS, VR::none, "1", "GradientOutputType", "Gradient Output Type", false},
    {Tag(0x00189181), VR::FD, VR::none, "1", "SpecificAbsorptionRateValue", "Specific Absorption Rate Value", false},
    {Tag(0x00189182), VR::FD, VR::none, "1", "GradientOutput", "Gradient Output", false},
    {Tag(0x00189183), VR::CS, VR::none, "1", "FlowCompensationDirection", "Flow Compensation Direction", false},
    {Tag(0x00189184), VR::FD, VR::none, "1", "TaggingDelay", "Tagging Delay", false},
    {Tag(0x00189185), VR::ST, VR::none, "1", "RespiratoryMotionCompensationTechniqueDescription", "Respiratory Motion Compensation Technique Description", false},
    {Tag(0x00189186), VR::SH, VR::none, "1", "RespiratorySignalSourceID", "Respiratory Signal Source ID", false},
    {Tag(0x00189195), VR::FD, VR::none, "1", "ChemicalShiftMinimumIntegrationLimitInHz", "Chemical Shift Minimum Integration Limit in Hz", true},
    {Tag(0x00189196), VR::FD, VR::none, "1", "ChemicalShiftMaximumIntegrationLimitInHz", "Chemical Shift Maximum Integration Limit in Hz", true},
    {Tag(0x00189197), VR::SQ, VR::none, "1", "MRVelocityEncodingSequence", "MR Velocity Encoding Sequence", false},
    {Tag(0x00189198), VR::CS, VR::none, "1", "FirstOrderPhaseCorrection", "First Order Phase Correction", false},
    {Tag(0x00189199), VR::CS, VR::none, "1", "WaterReferencedPhaseCorrection", "Water Referenced Phase Correction", false},
    {Tag(0x00189200), VR::CS, VR::none, "1", "MRSpectroscopyAcquisitionType", "MR Spectroscopy Acquisition Type", false},
    {Tag(0x00189214), VR::CS, VR::none, "1", "RespiratoryCyclePosition", "Respiratory Cycle Position", false},
    {Tag(0x00189217), VR::FD, VR::none, "1", "VelocityEncodingMaximumValue", "Velocity Encoding Maximum Value", false},
    {Tag(0x00189218), VR::FD, VR::none, "1", "TagSpacingSecondDimension", "Tag Spacing Second Dimension", false},
    {Tag(0x00189219), VR::SS, VR::none, "1", "TagAngleSecondAxis", "Tag Angle Second Axis", false},
    {Tag(0x00189220), VR::FD, VR::none, "1", "FrameAcquisitionDuration", "Frame Acquisition Duration", false},
    {Tag(0x00189226), VR::SQ, VR::none, "1", "MRImageFrameTypeSequence", "MR Image Frame Type Sequence", false},
    {Tag(0x00189227), VR::SQ, VR::none, "1", "MRSpectroscopyFrameTypeSequence", "MR Spectroscopy Frame Type Sequence", false},
    {Tag(0x00189231), VR::US, VR::none, "1", "MRAcquisitionPhaseEncodingStepsInPlane", "MR Acquisition Phase Encoding Steps in-plane", false},
    {Tag(0x00189232), VR::US, VR::none, "1", "MRAcquisitionPhaseEncodingStepsOutOfPlane", "MR Acquisition Phase Encoding Steps out-of-plane", false},
    {Tag(0x00189234), VR::UL, VR::none, "1", "SpectroscopyAcquisitionPhaseColumns", "Spectroscopy Acquisition Phase Columns", false},
    {Tag(0x00189236), VR::CS, VR::none, "1", "CardiacCyclePosition", "Cardiac Cycle Position", false},
    {Tag(0x00189239), VR::SQ, VR::none, "1", "SpecificAbsorptionRateSequence", "Specific Absorption Rate Sequence", false},
    {Tag(0x00189240), VR::US, VR::none, "1", "RFEchoTrainLength", "RF Echo Train Length", false},
    {Tag(0x00189241), VR::US, VR::none, "1", "GradientEchoTrainLength", "Gradient Echo Train Length", false},
    {Tag(0x00189250), VR::CS, VR::none, "1", "ArterialSpinLabelingContrast", "Arterial Spin Labeling Contrast", false},
    {Tag(0x00189251), VR::SQ, VR::none, "1", "MRArterialSpinLabelingSequence", "MR Arterial Spin Labeling Sequence", false},
    {Tag(0x00189252), VR::LO, VR::none, "1", "ASLTechniqueDescription", "ASL Technique Description", false},
    {Tag(0x00189253), VR::US, VR::none, "1", "ASLSlabNumber", "ASL Slab Number", false},
    {Tag(0x00189254), VR::FD, VR::none, "1", "ASLSlabThickness", "ASL Slab Thickness", false},
    {Tag(0x00189255), VR::FD, VR::none, "3", "ASLSlabOrientation", "ASL Slab Orientation", false},
    {Tag(0x00189256), VR::FD, VR::none, "3", "ASLMidSlabPosition", "ASL Mid Slab Position", false},
    {Tag(0x00189257), VR::CS, VR::none, "1", "ASLContext", "ASL Context", false},
    {Tag(0x00189258), VR::UL, VR::none, "1", "ASLPulseTrainDuration", "ASL Pulse Train Duration", false},
    {Tag(0x00189259), VR::CS, VR::none, "1", "ASLCrusherFlag", "ASL Crusher Flag", false},
    {Tag(0x0018925a), VR::FD, VR::none, "1", "ASLCrusherFlowLimit", "ASL Crusher Flow Limit", false},
    {Tag(0x0018925b), VR::LO, VR::none, "1", "ASLCrusherDescription", "ASL Crusher Description", false},
    {Tag(0x0018925c), VR::CS, VR::none, "1", "ASLBolusCutoffFlag", "ASL Bolus Cut-off Flag", false},
    {Tag(0x0018925d), VR::SQ, VR::none, "1", "ASLBolusCutoffTimingSequence", "ASL Bolus Cut-off Timing Sequence", false},
    {Tag(0x0018925e), VR::LO, VR::none, "1", "ASLBolusCutoffTechnique", "ASL Bolus Cut-off Technique", false},
    {Tag(0x0018925f), VR::UL, VR::none, "1", "ASLBolusCutoffDelayTime", "ASL Bolus Cut-off Delay Time", false},
    {Tag(0x00189260), VR::SQ, VR::none, "1", "ASLSlabSequence", "ASL Slab Sequence", false},
    {Tag(0x00189295), VR::FD, VR::none, "1", "ChemicalShiftMinimumIntegrationLimitInppm", "Chemical Shift Minimum Integration Limit in ppm", false},
    {Tag(0x00189296), VR::FD, VR::none, "1", "ChemicalShiftMaximumIntegrationLimitInppm", "Chemical Shift Maximum Integration Limit in ppm", false},
    {Tag(0x00189297), VR::CS, VR::none, "1", "WaterReferenceAcquisition", "Water Reference Acquisition", false},
    {Tag(0x00189298), VR::IS, VR::none, "1", "EchoPeakPosition", "Echo Peak Position", false},
    {Tag(0x00189301), VR::SQ, VR::none, "1", "CTAcquisitionTypeSequence", "CT Acquisition Type Sequence", false},
    {Tag(0x00189302), VR::CS, VR::none, "1", "AcquisitionType", "Acquisition Type", false},
    {Tag(0x00189303), VR::FD, VR::none, "1", "TubeAngle", "Tube Angle", false},
    {Tag(0x00189304), VR::SQ, VR::none, "1", "CTAcquisitionDetailsSequence", "CT Acquisition Details Sequence", false},
    {Tag(0x00189305), VR::FD, VR::none, "1", "RevolutionTime", "Revolution Time", false},
    {Tag(0x00189306), VR::FD, VR::none, "1", "SingleCollimationWidth", "Single Collimation Width", false},
    {Tag(0x00189307), VR::FD, VR::none, "1", "TotalCollimationWidth", "Total Collimation Width", false},
    {Tag(0x00189308), VR::SQ, VR::none, "1", "CTTableDynamicsSequence", "CT Table Dynamics Sequence", false},
    {Tag(0x00189309), VR::FD, VR::none, "1", "TableSpeed", "Table Speed", false},
    {Tag(0x00189310), VR::FD, VR::none, "1", "TableFeedPerRotation", "Table Feed per Rotation", false},
    {Tag(0x00189311), VR::FD, VR::none, "1", "SpiralPitchFactor", "Spiral Pitch Factor", false},
    {Tag(0x00189312), VR::SQ, VR::none, "1", "CTGeometrySequence", "CT Geometry Sequence", false},
    {Tag(0x00189313), VR::FD, VR::none, "3", "DataCollectionCenterPatient", "Data Collection Center (Patient)", false},
    {Tag(0x00189314), VR::SQ, VR::none, "1", "CTReconstructionSequence", "CT Reconstruction Sequence", false},
    {Tag(0x00189315), VR::CS, VR::none, "1", "ReconstructionAlgorithm", "Reconstruction Algorithm", false},
    {Tag(0x00189316), VR::CS, VR::none, "1", "ConvolutionKernelGroup", "Convolution Kernel Group", false},
    {Tag(0x00189317), VR::FD, VR::none, "2", "ReconstructionFieldOfView", "Reconstruction Field of View", false},
    {Tag(0x00189318), VR::FD, VR::none, "3", "ReconstructionTargetCenterPatient", "Reconstruction Target Center (Patient)", false},
    {Tag(0x00189319), VR::FD, VR::none, "1", "ReconstructionAngle", "Reconstruction Angle", false},
    {Tag(0x00189320), VR::SH, VR::none, "1", "ImageFilter", "Image Filter", false},
    {Tag(0x00189321), VR::SQ, VR::none, "1", "CTExposureSequence", "CT Exposure Sequence", false},
    {Tag(0x00189322), VR::FD, VR::none, "2", "ReconstructionPixelSpacing", "Reconstruction Pixel Spacing", false},
    {Tag(0x00189323), VR::CS, VR::none, "1-n", "ExposureModulationType", "Exposure Modulation Type", false},
    {Tag(0x00189324), VR::FD, VR::none, "1", "EstimatedDoseSaving", "Estimated Dose Saving", true},
    {Tag(0x00189325), VR::SQ, VR::none, "1", "CTXRayDetailsSequence", "CT X-Ray Details Sequence", false},
    {Tag(0x00189326), VR::SQ, VR::none, "1", "CTPositionSequence", "CT Position Sequence", false},
    {Tag(0x00189327), VR::FD, VR::none, "1", "TablePosition", "Table Position", false},
    {Tag(0x00189328), VR::FD, VR::none, "1", "ExposureTimeInms", "Exposure Time in ms", false},
    {Tag(0x00189329), VR::SQ, VR::none, "1", "CTImageFrameTypeSequence", "CT Image Frame Type Sequence", false},
    {Tag(0x00189330), VR::FD, VR::none, "1", "XRayTubeCurrentInmA", "X-Ray Tube Current in mA", false},
    {Tag(0x00189332), VR::FD, VR::none, "1", "ExposureInmAs", "Exposure in mAs", false},
    {Tag(0x00189333), VR::CS, VR::none, "1", "ConstantVolumeFlag", "Constant Volume Flag", false},
    {Tag(0x00189334), VR::CS, VR::none, "1", "FluoroscopyFlag", "Fluoroscopy Flag", false},
    {Tag(0x00189335), VR::FD, VR::none, "1", "DistanceSourceToDataCollectionCenter", "Distance Source to Data Collection Center", false},
    {Tag(0x00189337), VR::US, VR::none, "1", "ContrastBolusAgentNumber", "Contrast/Bolus Agent Number", false},
    {Tag(0x00189338), VR::SQ, VR::none, "1", "ContrastBolusIngredientCodeSequence", "Contrast/Bolus Ingredient Code Sequence", false},
    {Tag(0x00189340), VR::SQ, VR::none, "1", "ContrastAdministrationProfileSequence", "Contrast Administration Profile Sequence", false},
    {Tag(0x00189341), VR::SQ, VR::none, "1", "ContrastBolusUsageSequence", "Contrast/Bolus Usage Sequence", false},
    {Tag(0x00189342), VR::CS, VR::none, "1", "ContrastBolusAgentAdministered", "Contrast/Bolus Agent Administered", false},
    {Tag(0x00189343), VR::CS, VR::none, "1", "ContrastBolusAgentDetected", "Contrast/Bolus Agent Detected", false},
    {Tag(0x00189344), VR::CS, VR::none, "1", "ContrastBolusAgentPhase", "Contrast/Bolus Agent Phase", false},
    {Tag(0x00189345), VR::FD, VR::none, "1", "CTDIvol", "CTDIvol", false},
    {Tag(0x00189346), VR::SQ, VR::none, "1", "CTDIPhantomTypeCodeSequence", "CTDI Phantom Type Code Sequence", false},
    {Tag(0x00189351), VR::FL, VR::none, "1", "CalciumScoringMassFactorPatient", "Calcium Scoring Mass Factor Patient", false},
    {Tag(0x00189352), VR::FL, VR::none, "3", "CalciumScoringMassFactorDevice", "Calcium Scoring Mass Factor Device", false},
    {Tag(0x00189353), VR::FL, VR::none, "1", "EnergyWeightingFactor", "Energy Weighting Factor", false},
    {Tag(0x00189360), VR::SQ, VR::none, "1", "CTAdditionalXRaySourceSequence", "CT Additional X-Ray Source Sequence", false},
    {Tag(0x00189361), VR::CS, VR::none, "1", "MultienergyCTAcquisition", "Multi-energy CT Acquisition", false},
    {Tag(0x00189362), VR::SQ, VR::none, "1", "MultienergyCTAcquisitionSequence", "Multi-energy CT Acquisition Sequence", false},
    {Tag(0x00189363), VR::SQ, VR::none, "1", "MultienergyCTProcessingSequence", "Multi-energy CT Processing Sequence", false},
    {Tag(0x00189364), VR::SQ, VR::none, "1", "MultienergyCTCharacteristicsSequence", "Multi-energy CT Characteristics Sequence", false},
    {Tag(0x00189365), VR::SQ, VR::none, "1", "MultienergyCTXRaySourceSequence", "Multi-energy CT X-Ray Source Sequence", false},
    {Tag(0x00189366), VR::US, VR::none, "1", "XRaySourceIndex", "X-Ray Source Index", false},
    {Tag(0x00189367), VR::UC, VR::none, "1", "XRaySourceID", "X-Ray Source ID", false},
    {Tag(0x00189368), VR::CS, VR::none, "1", "MultienergySourceTechnique", "Multi-energy Source Technique", false},
    {Tag(0x00189369), VR::DT, VR::none, "1", "SourceStartDateTime", "Source Start DateTime", false},
    {Tag(0x0018936a), VR::DT, VR::none, "1", "SourceEndDateTime", "Source End DateTime", false},
    {Tag(0x0018936b), VR::US, VR::none, "1", "SwitchingPhaseNumber", "Switching Phase Number", false},
    {Tag(0x0018936c), VR::DS, VR::none, "1", "SwitchingPhaseNominalDuration", "Switching Phase Nominal Duration", false},
    {Tag(0x0018936d), VR::DS, VR::none, "1", "SwitchingPhaseTransitionDuration", "Switching Phase Transition Duration", false},
    {Tag(0x0018936e), VR::DS, VR::none, "1", "EffectiveBinEnergy", "Effective Bin Energy", false},
    {Tag(0x0018936f), VR::SQ, VR::none, "1", "MultienergyCTXRayDetectorSequence", "Multi-energy CT X-Ray Detector Sequence", false},
    {Tag(0x00189370), VR::US, VR::none, "1", "XRayDetectorIndex", "X-Ray Detector Index", false},
    {Tag(0x00189371), VR::UC, VR::none, "1", "XRayDetectorID", "X-Ray Detector ID", false},
    {Tag(0x00189372), VR::CS, VR::none, "1", "MultienergyDetectorType", "Multi-energy Detector Type", false},
    {Tag(0x00189373), VR::ST, VR::none, "1", "XRayDetectorLabel", "X-Ray Detector Label", false},
    {Tag(0x00189374), VR::DS, VR::none, "1", "NominalMaxEnergy", "Nominal Max Energy", false},
    {Tag(0x00189375), VR::DS, VR::none, "1", "NominalMinEnergy", "Nominal Min Energy", false},
    {Tag(0x00189376), VR::US, VR::none, "1-n", "ReferencedXRayDetectorIndex", "Referenced X-Ray Detector Index", false},
    {Tag(0x00189377), VR::US, VR::none, "1-n", "ReferencedXRaySourceIndex", "Referenced X-Ray Source Index", false},
    {Tag(0x00189378), VR::US, VR::none, "1-n", "ReferencedPathIndex", "Referenced Path Index", false},
    {Tag(0x00189379), VR::SQ, VR::none, "1", "MultienergyCTPathSequence", "Multi-energy CT Path Sequence", false},
    {Tag(0x0018937a), VR::US, VR::none, "1", "MultienergyCTPathIndex", "Multi-energy CT Path Index", false},
    {Tag(0x0018937b), VR::UT, VR::none, "1", "MultienergyAcquisitionDescription", "Multi-energy Acquisition Description", false},
    {Tag(0x0018937c), VR::FD, VR::none, "1", "MonoenergeticEnergyEquivalent", "Monoenergetic Energy Equivalent", false},
    {Tag(0x0018937d), VR::SQ, VR::none, "1", "MaterialCodeSequence", "Material Code Sequence", false},
    {Tag(0x0018937e), VR::CS, VR::none, "1", "DecompositionMethod", "Decomposition Method", false},
    {Tag(0x0018937f), VR::UT, VR::none, "1", "DecompositionDescription", "Decomposition Description", false},
    {Tag(0x00189380), VR::SQ, VR::none, "1", "DecompositionAlgorithmIdentificationSequence", "Decomposition Algorithm Identification Sequence", false},
    {Tag(0x00189381), VR::SQ, VR::none, "1", "DecompositionMaterialSequence", "Decomposition Material Sequence", false},
    {Tag(0x00189382), VR::SQ, VR::none, "1", "MaterialAttenuationSequence", "Material Attenuation Sequence", false},
    {Tag(0x00189383), VR::DS, VR::none, "1", "PhotonEnergy", "Photon Energy", false},
    {Tag(0x00189384), VR::DS, VR::none, "1", "XRayMassAttenuationCoefficient", "X-Ray Mass Attenuation Coefficient", false},
    {Tag(0x00189390), VR::SQ, VR::none, "1", "MetalArtifactReductionSequence", "Metal Artifact Reduction Sequence", false},
    {Tag(0x00189391), VR::CS, VR::none, "1", "MetalArtifactReductionApplied", "Metal Artifact Reduction Applied", false},
    {Tag(0x00189392), VR::SQ, VR::none, "1", "MetalArtifactReductionAlgorithmIdentificationSequence", "Metal Artifact Reduction Algorithm Identification Sequence", false},
    {Tag(0x00189401), VR::SQ, VR::none, "1", "ProjectionPixelCalibrationSequence", "Projection Pixel Calibration Sequence", false},
    {Tag(0x00189402), VR::FL, VR::none, "1", "DistanceSourceToIsocenter", "Distance Source to Isocenter", false},
    {Tag(0x00189403), VR::FL, VR::none, "1", "DistanceObjectToTableTop", "Distance Object to Table Top", false},
    {Tag(0x00189404), VR::FL, VR::none, "2", "ObjectPixelSpacingInCenterOfBeam", "Object Pixel Spacing in Center of Beam", false},
    {Tag(0x00189405), VR::SQ, VR::none, "1", "PositionerPositionSequence", "Positioner Position Sequence", false},
    {Tag(0x00189406), VR::SQ, VR::none, "1", "TablePositionSequence", "Table Position Sequence", false},
    {Tag(0x00189407), VR::SQ, VR::none, "1", "CollimatorShapeSequence", "Collimator Shape Sequence", false},
    {Tag(0x00189410), VR::CS, VR::none, "1", "PlanesInAcquisition", "Planes in Acquisition", false},
    {Tag(0x00189412), VR::SQ, VR::none, "1", "XAXRFFrameCharacteristicsSequence", "XA/XRF Frame Characteristics Sequence", false},
    {Tag(0x00189417), VR::SQ, VR::none, "1", "FrameAcquisitionSequence", "Frame Acquisition Sequence", false},
    {Tag(0x00189420), VR::CS, VR::none, "1", "XRayReceptorType", "X-Ray Receptor Type", false},
    {Tag(0x00189423), VR::LO, VR::none, "1", "AcquisitionProtocolName", "Acquisition Protocol Name", false},
    {Tag(0x00189424), VR::LT, VR::none, "1", "AcquisitionProtocolDescription", "Acquisition Protocol Description", false},
    {Tag(0x00189425), VR::CS, VR::none, "1", "ContrastBolusIngredientOpaque", "Contrast/Bolus Ingredient Opaque", false},
    {Tag(0x00189426), VR::FL, VR::none, "1", "DistanceReceptorPlaneToDetectorHousing", "Distance Receptor Plane to Detector Housing", false},
    {Tag(0x00189427), VR::CS, VR::none, "1", "IntensifierActiveShape", "Intensifier Active Shape", false},
    {Tag(0x00189428), VR::FL, VR::none, "1-2", "IntensifierActiveDimensions", "Intensifier Active Dimension(s)", false},
    {Tag(0x00189429), VR::FL, VR::none, "2", "PhysicalDetectorSize", "Physical Detector Size", false},
    {Tag(0x00189430), VR::FL, VR::none, "2", "PositionOfIsocenterProjection", "Position of Isocenter Projection", false},
    {Tag(0x00189432), VR::SQ, VR::none, "1", "FieldOfViewSequence", "Field of View Sequence", false},
    {Tag(0x00189433), VR::LO, VR::none, "1", "FieldOfViewDescription", "Field of View Description", false},
    {Tag(0x00189434), VR::SQ, VR::none, "1", "ExposureControlSensingRegionsSequence", "Exposure Control Sensing Regions Sequence", false},
    {Tag(0x00189435), VR::CS, VR::none, "1", "ExposureControlSensingRegionShape", "Exposure Control Sensing Region Shape", false},
    {Tag(0x00189436), VR::SS, VR::none, "1", "ExposureControlSensingRegionLeftVerticalEdge", "Exposure Control Sensing Region Left Vertical Edge", false},
    {Tag(0x00189437), VR::SS, VR::none, "1", "ExposureControlSensingRegionRightVerticalEdge", "Exposure Control Sensing Region Right Vertical Edge", false},
    {Tag(0x00189438), VR::SS, VR::none, "1", "ExposureControlSensingRegionUpperHorizontalEdge", "Exposure Control Sensing Region Upper Horizontal Edge", false},
    {Tag(0x00189439), VR::SS, VR::none, "1", "ExposureControlSensingRegionLowerHorizontalEdge", "Exposure Control Sensing Region Lower Horizontal Edge", false},
    {Tag(0x00189440), VR::SS, VR::none, "2", "CenterOfCircularExposureControlSensingRegion", "Center of Circular Exposure Control Sensing Region", false},
    {Tag(0x00189441), VR::US, VR::none, "1", "RadiusOfCircularExposureControlSensingRegion", "Radius of Circular Exposure Control Sensing Region", false},
    {Tag(0x00189442), VR::SS, VR::none, "2-n", "VerticesOfThePolygonalExposureControlSensingRegion", "Vertices of the Polygonal Exposure Control Sensing Region", false},
    {Tag(0x00189445), VR::OB, VR::none, "1", "", "Retired-blank", true},
    {Tag(0x00189447), VR::FL, VR::none, "1", "ColumnAngulationPatient", "Column Angulation (Patient)", false},
    {Tag(0x00189449), VR::FL, VR::none, "1", "BeamAngle", "Beam Angle", false},
    {Tag(0x00189451), VR::SQ, VR::none, "1", "FrameDetectorParametersSequence", "Frame Detector Parameters Sequence", false},
    {Tag(0x00189452), VR::FL, VR::none, "1", "CalculatedAnatomyThickness", "Calculated Anatomy Thickness", false},
    {Tag(0x00189455), VR::SQ, VR::none, "1", "CalibrationSequence", "Calibration Sequence", false},
    {Tag(0x00189456), VR::SQ, VR::none, "1", "ObjectThicknessSequence", "Object Thickness Sequence", false},
    {Tag(0x00189457), VR::CS, VR::none, "1", "PlaneIdentification", "Plane Identification", false},
    {Tag(0x00189461), VR::FL, VR::none, "1-2", "FieldOfViewDimensionsInFloat", "Field of View Dimension(s) in Float", false},
    {Tag(0x00189462), VR::SQ, VR::none, "1", "IsocenterReferenceSystemSequence", "Isocenter Reference System Sequence", false},
    {Tag(0x00189463), VR::FL, VR::none, "1", "PositionerIsocenterPrimaryAngle", "Positioner Isocenter Primary Angle", false},
    {Tag(0x00189464), VR::FL, VR::none, "1", "PositionerIsocenterSecondaryAngle", "Positioner Isocenter Secondary Angle", false},
    {Tag(0x00189465), VR::FL, VR::none, "1", "PositionerIsocenterDetectorRotationAngle", "Positioner Isocenter Detector Rotation Angle", false},
    {Tag(0x00189466), VR::FL, VR::none, "1", "TableXPositionToIsocenter", "Table X Position to Isocenter", false},
    {Tag(0x00189467), VR::FL, VR::none, "1", "TableYPositionToIsocenter", "Table Y Position to Isocenter", false},
    {Tag(0x00189468), VR::FL, VR::none, "1", "TableZPositionToIsocenter", "Table Z Position to Isocenter", false},
    {Tag(0x00189469), VR::FL, VR::none, "1", "TableHorizontalRotationAngle", "Table Horizontal Rotation Angle", false},
    {Tag(0x00189470), VR::FL, VR::none, "1", "TableHeadTiltAngle", "Table Head Tilt Angle", false},
    {Tag(0x00189471), VR::FL, VR::none, "1", "TableCradleTiltAngle", "Table Cradle Tilt Angle", false},
    {Tag(0x00189472), VR::SQ, VR::none, "1", "FrameDisplayShutterSequence", "Frame Display Shutter Sequence", false},
    {Tag(0x00189473), VR::FL, VR::none, "1", "AcquiredImageAreaDoseProduct", "Acquired Image Area Dose Product", false},
    {Tag(0x00189474), VR::CS, VR::none, "1", "CArmPositionerTabletopRelationship", "C-arm Positioner Tabletop Relationship", false},
    {Tag(0x00189476), VR::SQ, VR::none, "1", "XRayGeometrySequence", "X-Ray Geometry Sequence", false},
    {Tag(0x00189477), VR::SQ, VR::none, "1", "IrradiationEventIdentificationSequence", "Irradiation Event Identification Sequence", false},
    {Tag(0x00189504), VR::SQ, VR::none, "1", "XRay3DFrameTypeSequence", "X-Ray 3D Frame Type Sequence", false},
    {Tag(0x00189506), VR::SQ, VR::none, "1", "ContributingSourcesSequence", "Contributing Sources Sequence", false},
    {Tag(0x00189507), VR::SQ, VR::none, "1", "XRay3DAcquisitionSequence", "X-Ray 3D Acquisition Sequence", false},
    {Tag(0x00189508), VR::FL, VR::none, "1", "PrimaryPositionerScanArc", "Primary Positioner Scan Arc", false},
    {Tag(0x00189509), VR::FL, VR::none, "1", "SecondaryPositionerScanArc", "Secondary Positioner Scan Arc", false},
    {Tag(0x00189510), VR::FL, VR::none, "1", "PrimaryPositionerScanStartAngle", "Primary Positioner Scan Start Angle", false},
    {Tag(0x00189511), VR::FL, VR::none, "1", "SecondaryPositionerScanStartAngle", "Secondary Positioner Scan Start Angle", false},
    {Tag(0x00189514), VR::FL, VR::none, "1", "PrimaryPositionerIncrement", "Primary Positioner Increment", false},
    {Tag(0x00189515), VR::FL, VR::none, "1", "SecondaryPositionerIncrement", "Secondary Positioner Increment", false},
    {Tag(0x00189516), VR::DT, VR::none, "1", "StartAcquisitionDateTime", "Start Acquisition DateTime", false},
    {Tag(0x00189517), VR::DT, VR::none, "1", "EndAcquisitionDateTime", "End Acquisition DateTime", false},
    {Tag(0x00189518), VR::SS, VR::none, "1", "PrimaryPositionerIncrementSign", "Primary Positioner Increment Sign", false},
    {Tag(0x00189519), VR::SS, VR::none, "1", "SecondaryPositionerIncrementSign", "Secondary Positioner Increment Sign", false},
    {Tag(0x00189524), VR::LO, VR::none, "1", "ApplicationName", "Application Name", false},
    {Tag(0x00189525), VR::LO, VR::none, "1", "ApplicationVersion", "Application Version", false},
    {Tag(0x00189526), VR::LO, VR::none, "1", "ApplicationManufacturer", "Application Manufacturer", false},
    {Tag(0x00189527), VR::CS, VR::none, "1", "AlgorithmType", "Algorithm Type", false},
    {Tag(0x00189528), VR::LO, VR::none, "1", "AlgorithmDescription", "Algorithm Description", false},
    {Tag(0x00189530), VR::SQ, VR::none, "1", "XRay3DReconstructionSequence", "X-Ray 3D Reconstruction Sequence", false},
    {Tag(0x00189531), VR::LO, VR::none, "1", "ReconstructionDescription", "Reconstruction Description", false},
    {Tag(0x00189538), VR::SQ, VR::none, "1", "PerProjectionAcquisitionSequence", "Per Projection Acquisition Sequence", false},
    {Tag(0x00189541), VR::SQ, VR::none, "1", "DetectorPositionSequence", "Detector Position Sequence", false},
    {Tag(0x00189542), VR::SQ, VR::none, "1", "XRayAcquisitionDoseSequence", "X-Ray Acquisition Dose Sequence", false},
    {Tag(0x00189543), VR::FD, VR::none, "1", "XRaySourceIsocenterPrimaryAngle", "X-Ray Source Isocenter Primary Angle", false},
    {Tag(0x00189544), VR::FD, VR::none, "1", "XRaySourceIsocenterSecondaryAngle", "X-Ray Source Isocenter Secondary Angle", false},
    {Tag(0x00189545), VR::FD, VR::none, "1", "BreastSupportIsocenterPrimaryAngle", "Breast Support Isocenter Primary Angle", false},
    {Tag(0x00189546), VR::FD, VR::none, "1", "BreastSupportIsocenterSecondaryAngle", "Breast Support Isocenter Secondary Angle", false},
    {Tag(0x00189547), VR::FD, VR::none, "1", "BreastSupportXPositionToIsocenter", "Breast Support X Position to Isocenter", false},
    {Tag(0x00189548), VR::FD, VR::none, "1", "BreastSupportYPositionToIsocenter", "Breast Support Y Position to Isocenter", false},
    {Tag(0x00189549), VR::FD, VR::none, "1", "BreastSupportZPositionToIsocenter", "Breast Support Z Position to Isocenter", false},
    {Tag(0x00189550), VR::FD, VR::none, "1", "DetectorIsocenterPrimaryAngle", "Detector Isocenter Primary Angle", false},
    {Tag(0x00189551), VR::FD, VR::none, "1", "DetectorIsocenterSecondaryAngle", "Detector Isocenter Secondary Angle", false},
    {Tag(0x00189552), VR::FD, VR::none, "1", "DetectorXPositionToIsocenter", "Detector X Position to Isocenter", false},
    {Tag(0x00189553), VR::FD, VR::none, "1", "DetectorYPositionToIsocenter", "Detector Y Position to Isocenter", false},
    {Tag(0x00189554), VR::FD, VR::none, "1", "DetectorZPositionToIsocenter", "Detector Z Position to Isocenter", false},
    {Tag(0x00189555), VR::SQ, VR::none, "1", "XRayGridSequence", "X-Ray Grid Sequence", false},
    {Tag(0x00189556), VR::SQ, VR::none, "1", "XRayFilterSequence", "X-Ray Filter Sequence", false},
    {Tag(0x00189557), VR::FD, VR::none, "3", "DetectorActiveAreaTLHCPosition", "Detector Active Area TLHC Position", false},
    {Tag(0x00189558), VR::FD, VR::none, "6", "DetectorActiveAreaOrientation", "Detector Active Area Orientation", false},
    {Tag(0x00189559), VR::CS, VR::none, "1", "PositionerPrimaryAngleDirection", "Positioner Primary Angle Direction", false},
    {Tag(0x00189601), VR::SQ, VR::none, "1", "DiffusionBMatrixSequence", "Diffusion b-matrix Sequence", false},
    {Tag(0x00189602), VR::FD, VR::none, "1", "DiffusionBValueXX", "Diffusion b-value XX", false},
    {Tag(0x00189603), VR::FD, VR::none, "1", "DiffusionBValueXY", "Diffusion b-value XY", false},
    {Tag(0x00189604), VR::FD, VR::none, "1", "DiffusionBValueXZ", "Diffusion b-value XZ", false},
    {Tag(0x00189605), VR::FD, VR::none, "1", "DiffusionBValueYY", "Diffusion b-value YY", false},
    {Tag(0x00189606), VR::FD, VR::none, "1", "DiffusionBValueYZ", "Diffusion b-value YZ", false},
    {Tag(0x00189607), VR::FD, VR::none, "1", "DiffusionBValueZZ", "Diffusion b-value ZZ", false},
    {Tag(0x00189621), VR::SQ, VR::none, "1", "FunctionalMRSequence", "Functional MR Sequence", false},
    {Tag(0x00189622), VR::CS, VR::none, "1", "FunctionalSettlingPhaseFramesPresent", "Functional Settling Phase Frames Present", false},
    {Tag(0x00189623), VR::DT, VR::none, "1", "FunctionalSyncPulse", "Functional Sync Pulse", false},
    {Tag(0x00189624), VR::CS, VR::none, "1", "SettlingPhaseFrame", "Settling Phase Frame", false},
    {Tag(0x00189701), VR::DT, VR::none, "1", "DecayCorrectionDateTime", "Decay Correction DateTime", false},
    {Tag(0x00189715), VR::FD, VR::none, "1", "StartDensityThreshold", "Start Density Threshold", false},
    {Tag(0x00189716), VR::FD, VR::none, "1", "StartRelativeDensityDifferenceThreshold", "Start Relative Density Difference Threshold", false},
    {Tag(0x00189717), VR::FD, VR::none, "1", "StartCardiacTriggerCountThreshold", "Start Cardiac Trigger Count Threshold", false},
    {Tag(0x00189718), VR::FD, VR::none, "1", "StartRespiratoryTriggerCountThreshold", "Start Respiratory Trigger Count Threshold", false},
    {Tag(0x00189719), VR::FD, VR::none, "1", "TerminationCountsThreshold", "Termination Counts Threshold", false},
    {Tag(0x00189720), VR::FD, VR::none, "1", "TerminationDensityThreshold", "Termination Density Threshold", false},
    {Tag(0x00189721), VR::FD, VR::none, "1", "TerminationRelativeDensityThreshold", "Termination Relative Density Threshold", false},
    {Tag(0x00189722), VR::FD, VR::none, "1", "TerminationTimeThreshold", "Termination Time Threshold", false},
    {Tag(0x00189723), VR::FD, VR::none, "1", "TerminationCardiacTriggerCountThreshold", "Termination Cardiac Trigger Count Threshold", false},
    {Tag(0x00189724), VR::FD, VR::none, "1", "TerminationRespiratoryTriggerCountThreshold", "Termination Respiratory Trigger Count Threshold", false},
    {Tag(0x00189725), VR::CS, VR::none, "1", "DetectorGeometry", "Detector Geometry", false},
    {Tag(0x00189726), VR::FD, VR::none, "1", "TransverseDetectorSeparation", "Transverse Detector Separation", false},
    {Tag(0x00189727), VR::FD, VR::none, "1", "AxialDetectorDimension", "Axial Detector Dimension", false},
    {Tag(0x00189729), VR::US, VR::none, "1", "RadiopharmaceuticalAgentNumber", "Radiopharmaceutical Agent Number", false},
    {Tag(0x00189732), VR::SQ, VR::none, "1", "PETFrameAcquisitionSequence", "PET Frame Acquisition Sequence", false},
    {Tag(0x00189733), VR::SQ, VR::none, "1", "PETDetectorMotionDetailsSequence", "PET Detector Motion Details Sequence", false},
    {Tag(0x00189734), VR::SQ, VR::none, "1", "PETTableDynamicsSequence", "PET Table Dynamics Sequence", false},
    {Tag(0x00189735), VR::SQ, VR::none, "1", "PETPositionSequence", "PET Position Sequence", false},
    {Tag(0x00189736), VR::SQ, VR::none, "1", "PETFrameCorrectionFactorsSequence", "PET Frame Correction Factors Sequence", false},
    {Tag(0x00189737), VR::SQ, VR::none, "1", "RadiopharmaceuticalUsageSequence", "Radiopharmaceutical Usage Sequence", false},
    {Tag(0x00189738), VR::CS, VR::none, "1", "AttenuationCorrectionSource", "Attenuation Correction Source", false},
    {Tag(0x00189739), VR::US, VR::none, "1", "NumberOfIterations", "Number of Iterations", false},
    {Tag(0x00189740), VR::US, VR::none, "1", "NumberOfSubsets", "Number of Subsets", false},
    {Tag(0x00189749), VR::SQ, VR::none, "1", "PETReconstructionSequence", "PET Reconstruction Sequence", false},
    {Tag(0x00189751), VR::SQ, VR::none, "1", "PETFrameTypeSequence", "PET Frame Type Sequence", false},
    {Tag(0x00189755), VR::CS, VR::none, "1", "TimeOfFlightInformationUsed", "Time of Flight Information Used", false},
    {Tag(0x00189756), VR::CS, VR::none, "1", "ReconstructionType", "Reconstruction Type", false},
    {Tag(0x00189758), VR::CS, VR::none, "1", "DecayCorrected", "Decay Corrected", false},
    {Tag(0x00189759), VR::CS, VR::none, "1", "AttenuationCorrected", "Attenuation Corrected", false},
    {Tag(0x00189760), VR::CS, VR::none, "1", "ScatterCorrected", "Scatter Corrected", false},
    {Tag(0x00189761), VR::CS, VR::none, "1", "DeadTimeCorrected", "Dead Time Corrected", false},
    {Tag(0x00189762), VR::CS, VR::none, "1", "GantryMotionCorrected", "Gantry Motion Corrected", false},
    {Tag(0x00189763), VR::CS, VR::none, "1", "PatientMotionCorrected", "Patient Motion Corrected", false},
    {Tag(0x00189764), VR::CS, VR::none, "1", "CountLossNormalizationCorrected", "Count Loss Normalization Corrected", false},
    {Tag(0x00189765), VR::CS, VR::none, "1", "RandomsCorrected", "Randoms Corrected", false},
    {Tag(0x00189766), VR::CS, VR::none, "1", "NonUniformRadialSamplingCorrected", "Non-uniform Radial Sampling Corrected", false},
    {Tag(0x00189767), VR::CS, VR::none, "1", "SensitivityCalibrated", "Sensitivity Calibrated", false},
    {Tag(0x00189768), VR::CS, VR::none, "1", "DetectorNormalizationCorrection", "Detector Normalization Correction", false},
    {Tag(0x00189769), VR::CS, VR::none, "1", "IterativeReconstructionMethod", "Iterative Reconstruction Method", false},
    {Tag(0x00189770), VR::CS, VR::none, "1", "AttenuationCorrectionTemporalRelationship", "Attenuation Correction Temporal Relationship", false},
    {Tag(0x00189771), VR::SQ, VR::none, "1", "PatientPhysiologicalStateSequence", "Patient Physiological State Sequence", false},
    {Tag(0x00189772), VR::SQ, VR::none, "1", "PatientPhysiologicalStateCodeSequence", "Patient Physiological State Code Sequence", false},
    {Tag(0x00189801), VR::FD, VR::none, "1-n", "DepthsOfFocus", "Depth(s) of Focus", false},
    {Tag(0x00189803), VR::SQ, VR::none, "1", "ExcludedIntervalsSequence", "Excluded Intervals Sequence", false},
    {Tag(0x00189804), VR::DT, VR::none, "1", "ExclusionStartDateTime", "Exclusion Start DateTime", false},
    {Tag(0x00189805), VR::FD, VR::none, "1", "ExclusionDuration", "Exclusion Duration", false},
    {Tag(0x00189806), VR::SQ, VR::none, "1", "USImageDescriptionSequence", "US Image Description Sequence", false},
    {Tag(0x00189807), VR::SQ, VR::none, "1", "ImageDataTypeSequence", "Image Data Type Sequence", false},
    {Tag(0x00189808), VR::CS, VR::none, "1", "DataType", "Data Type", false},
    {Tag(0x00189809), VR::SQ, VR::none, "1", "TransducerScanPatternCodeSequence", "Transducer Scan Pattern Code Sequence", false},
    {Tag(0x0018980b), VR::CS, VR::none, "1", "AliasedDataType", "Aliased Data Type", false},
    {Tag(0x0018980c), VR::CS, VR::none, "1", "PositionMeasuringDeviceUsed", "Position Measuring Device Used", false},
    {Tag(0x0018980d), VR::SQ, VR::none, "1", "TransducerGeometryCodeSequence", "Transducer Geometry Code Sequence", false},
    {Tag(0x0018980e), VR::SQ, VR::none, "1", "TransducerBeamSteeringCodeSequence", "Transducer Beam Steering Code Sequence", false},
    {Tag(0x0018980f), VR::SQ, VR::none, "1", "TransducerApplicationCodeSequence", "Transducer Application Code Sequence", false},
    {Tag(0x00189810), VR::US, VR::SS, "1", "ZeroVelocityPixelValue", "Zero Velocity Pixel Value", false},
    {Tag(0x00189821), VR::SQ, VR::none, "1", "PhotoacousticExcitationCharacteristicsSequence", "Photoacoustic Excitation Characteristics Sequence", false},
    {Tag(0x00189822), VR::FD, VR::none, "1", "ExcitationSpectralWidth", "Excitation Spectral Width", false},
    {Tag(0x00189823), VR::FD, VR::none, "1", "ExcitationEnergy", "Excitation Energy", false},
    {Tag(0x00189824), VR::FD, VR::none, "1", "ExcitationPulseDuration", "Excitation Pulse Duration", false},
    {Tag(0x00189825), VR::SQ, VR::none, "1", "ExcitationWavelengthSequence", "Excitation Wavelength Sequence", false},
    {Tag(0x00189826), VR::FD, VR::none, "1", "ExcitationWavelength", "Excitation Wavelength", false},
    {Tag(0x00189828), VR::CS, VR::none, "1", "IlluminationTranslationFlag", "Illumination Translation Flag", false},
    {Tag(0x00189829), VR::CS, VR::none, "1", "AcousticCouplingMediumFlag", "Acoustic Coupling Medium Flag", false},
    {Tag(0x0018982a), VR::SQ, VR::none, "1", "AcousticCouplingMediumCodeSequence", "Acoustic Coupling Medium Code Sequence", false},
    {Tag(0x0018982b), VR::FD, VR::none, "1", "AcousticCouplingMediumTemperature", "Acoustic Coupling Medium Temperature", false},
    {Tag(0x0018982c), VR::SQ, VR::none, "1", "TransducerResponseSequence", "Transducer Response Sequence", false},
    {Tag(0x0018982d), VR::FD, VR::none, "1", "CenterFrequency", "Center Frequency", false},
    {Tag(0x0018982e), VR::FD, VR::none, "1", "FractionalBandwidth", "Fractional Bandwidth", false},
    {Tag(0x0018982f), VR::FD, VR::none, "1", "LowerCutoffFrequency", "Lower Cutoff Frequency", false},
    {Tag(0x00189830), VR::FD, VR::none, "1", "UpperCutoffFrequency", "Upper Cutoff Frequency", false},
    {Tag(0x00189831), VR::SQ, VR::none, "1", "TransducerTechnologySequence", "Transducer Technology Sequence", false},
    {Tag(0x00189832), VR::SQ, VR::none, "1", "SoundSpeedCorrectionMechanismCodeSequence", "Sound Speed Correction Mechanism Code Sequence", false},
    {Tag(0x00189833), VR::FD, VR::none, "1", "ObjectSoundSpeed", "Object Sound Speed", false},
    {Tag(0x00189834), VR::FD, VR::none, "1", "AcousticCouplingMediumSoundSpeed", "Acoustic Coupling Medium Sound Speed", false},
    {Tag(0x00189835), VR::SQ, VR::none, "1", "PhotoacousticImageFrameTypeSequence", "Photoacoustic Image Frame Type Sequence", false},
    {Tag(0x00189836), VR::SQ, VR::none, "1", "ImageDataTypeCodeSequence", "Image Data Type Code Sequence", false},
    {Tag(0x00189900), VR::LO, VR::none, "1", "ReferenceLocationLabel", "Reference Location Label", false},
    {Tag(0x00189901), VR::UT, VR::none, "1", "ReferenceLocationDescription", "Reference Location Description", false},
    {Tag(0x00189902), VR::SQ, VR::none, "1", "ReferenceBasisCodeSequence", "Reference Basis Code Sequence", false},
    {Tag(0x00189903), VR::SQ, VR::none, "1", "ReferenceGeometryCodeSequence", "Reference Geometry Code Sequence", false},
    {Tag(0x00189904), VR::DS, VR::none, "1", "OffsetDistance", "Offset Distance", false},
    {Tag(0x00189905), VR::CS, VR::none, "1", "OffsetDirection", "Offset Direction", false},
    {Tag(0x00189906), VR::SQ, VR::none, "1", "PotentialScheduledProtocolCodeSequence", "Potential Scheduled Protocol Code Sequence", false},
    {Tag(0x00189907), VR::SQ, VR::none, "1", "PotentialRequestedProcedureCodeSequence", "Potential Requested Procedure Code Sequence", false},
    {Tag(0x00189908), VR::UC, VR::none, "1-n", "PotentialReasonsForProcedure", "Potential Reasons for Procedure", false},
    {Tag(0x00189909), VR::SQ, VR::none, "1", "PotentialReasonsForProcedureCodeSequence", "Potential Reasons for Procedure Code Sequence", false},
    {Tag(0x0018990a), VR::UC, VR::none, "1-n", "PotentialDiagnosticTasks", "Potential Diagnostic Tasks", false},
    {Tag(0x0018990b), VR::SQ, VR::none, "1", "ContraindicationsCodeSequence", "Contraindications Code Sequence", false},
    {Tag(0x0018990c), VR::SQ, VR::none, "1", "ReferencedDefinedProtocolSequence", "Referenced Defined Protocol Sequence", false},
    {Tag(0x0018990d), VR::SQ, VR::none, "1", "ReferencedPerformedProtocolSequence", "Referenced Performed Protocol Sequence", false},
    {Tag(0x0018990e), VR::SQ, VR::none, "1", "PredecessorProtocolSequence", "Predecessor Protocol Sequence", false},
    {Tag(0x0018990f), VR::UT, VR::none, "1", "ProtocolPlanningInformation", "Protocol Planning Information", false},
    {Tag(0x00189910), VR::UT, VR::none, "1", "ProtocolDesignRationale", "Protocol Design Rationale", false},
    {Tag(0x00189911), VR::SQ, VR::none, "1", "PatientSpecificationSequence", "Patient Specification Sequence", false},
    {Tag(0x00189912), VR::SQ, VR::none, "1", "ModelSpecificationSequence", "Model Specification Sequence", false},
    {Tag(0x00189913), VR::SQ, VR::none, "1", "ParametersSpecificationSequence", "Parameters Specification Sequence", false},
    {Tag(0x00189914), VR::SQ, VR::none, "1", "InstructionSequence", "Instruction Sequence", false},
    {Tag(0x00189915), VR::US, VR::none, "1", "InstructionIndex", "Instruction Index", false},
    {Tag(0x00189916), VR::LO, VR::none, "1", "InstructionText", "Instruction Text", false},
    {Tag(0x00189917), VR::UT, VR::none, "1", "InstructionDescription", "Instruction Description", false},
    {Tag(0x00189918), VR::CS, VR::none, "1", "InstructionPerformedFlag", "Instruction Performed Flag", false},
    {Tag(0x00189919), VR::DT, VR::none, "1", "InstructionPerformedDateTime", "Instruction Performed DateTime", false},
    {Tag(0x0018991a), VR::UT, VR::none, "1", "InstructionPerformanceComment", "Instruction Performance Comment", false},
    {Tag(0x0018991b), VR::SQ, VR::none, "1", "PatientPositioningInstructionSequence", "Patient Positioning Instruction Sequence", false},
    {Tag(0x0018991c), VR::SQ, VR::none, "1", "PositioningMethodCodeSequence", "Positioning Method Code Sequence", false},
    {Tag(0x0018991d), VR::SQ, VR::none, "1", "PositioningLandmarkSequence", "Positioning Landmark Sequence", false},
    {Tag(0x0018991e), VR::UI, VR::none, "1", "TargetFrameOfReferenceUID", "Target Frame of Reference UID", false},
    {Tag(0x0018991f), VR::SQ, VR::none, "1", "AcquisitionProtocolElementSpecificationSequence", "Acquisition Protocol Element Specification Sequence", false},
    {Tag(0x00189920), VR::SQ, VR::none, "1", "AcquisitionProtocolElementSequence", "Acquisition Protocol Element Sequence", false},
    {Tag(0x00189921), VR::US, VR::none, "1", "ProtocolElementNumber", "Protocol Element Number", false},
    {Tag(0x00189922), VR::LO, VR::none, "1", "ProtocolElementName", "Protocol Element Name", false},
    {Tag(0x00189923), VR::UT, VR::none, "1", "ProtocolElementCharacteristicsSummary", "Protocol Element Characteristics Summary", false},
    {Tag(0x00189924), VR::UT, VR::none, "1", "ProtocolElementPurpose", "Protocol Element Purpose", false},
    {Tag(0x00189930), VR::CS, VR::none, "1", "AcquisitionMotion", "Acquisition Motion", false},
    {Tag(0x00189931), VR::SQ, VR::none, "1", "AcquisitionStartLocationSequence", "Acquisition Start Location Sequence", false},
    {Tag(0x00189932), VR::SQ, VR::none, "1", "AcquisitionEndLocationSequence", "Acquisition End Location Sequence", false},
    {Tag(0x00189933), VR::SQ, VR::none, "1", "ReconstructionProtocolElementSpecificationSequence", "Reconstruction Protocol Element Specification Sequence", false},
    {Tag(0x00189934), VR::SQ, VR::none, "1", "ReconstructionProtocolElementSequence", "Reconstruction Protocol Element Sequence", false},
    {Tag(0x00189935), VR::SQ, VR::none, "1", "StorageProtocolElementSpecificationSequence", "Storage Protocol Element Specification Sequence", false},
    {Tag(0x00189936), VR::SQ, VR::none, "1", "StorageProtocolElementSequence", "Storage Protocol Element Sequence", false},
    {Tag(0x00189937), VR::LO, VR::none, "1", "RequestedSeriesDescription", "Requested Series Description", false},
    {Tag(0x00189938), VR::US, VR::none, "1-n", "SourceAcquisitionProtocolElementNumber", "Source Acquisition Protocol Element Number", false},
    {Tag(0x00189939), VR::US, VR::none, "1-n", "SourceAcquisitionBeamNumber", "Source Acquisition Beam Number", false},
    {Tag(0x0018993a), VR::US, VR::none, "1-n", "SourceReconstructionProtocolElementNumber", "Source Reconstruction Protocol Element Number", false},
    {Tag(0x0018993b), VR::SQ, VR::none, "1", "ReconstructionStartLocationSequence", "Reconstruction Start Location Sequence", false},
    {Tag(0x0018993c), VR::SQ, VR::none, "1", "ReconstructionEndLocationSequence", "Reconstruction End Location Sequence", false},
    {Tag(0x0018993d), VR::SQ, VR::none, "1", "ReconstructionAlgorithmSequence", "Reconstruction Algorithm Sequence", false},
    {Tag(0x0018993e), VR::SQ, VR::none, "1", "ReconstructionTargetCenterLocationSequence", "Reconstruction Target Center Location Sequence", false},
    {Tag(0x00189941), VR::UT, VR::none, "1", "ImageFilterDescription", "Image Filter Description", false},
    {Tag(0x00189942), VR::FD, VR::none, "1", "CTDIvolNotificationTrigger", "CTDIvol Notification Trigger", false},
    {Tag(0x00189943), VR::FD, VR::none, "1", "DLPNotificationTrigger", "DLP Notification Trigger", false},
    {Tag(0x00189944), VR::CS, VR::none, "1", "AutoKVPSelectionType", "Auto KVP Selection Type", false},
    {Tag(0x00189945), VR::FD, VR::none, "1", "AutoKVPUpperBound", "Auto KVP Upper Bound", false},
    {Tag(0x00189946), VR::FD, VR::none, "1", "AutoKVPLowerBound", "Auto KVP Lower Bound", false},
    {Tag(0x00189947), VR::CS, VR::none, "1", "ProtocolDefinedPatientPosition", "Protocol Defined Patient Position", false},
    {Tag(0x0018a001), VR::SQ, VR::none, "1", "ContributingEquipmentSequence", "Contributing Equipment Sequence", false},
    {Tag(0x0018a002), VR::DT, VR::none, "1", "ContributionDateTime", "Contribution DateTime", false},
    {Tag(0x0018a003), VR::ST, VR::none, "1", "ContributionDescription", "Contribution Description", false},
    {Tag(0x0020000d), VR::UI, VR::none, "1", "StudyInstanceUID", "Study Instance UID", false},
    {Tag(0x0020000e), VR::UI, VR::none, "1", "SeriesInstanceUID", "Series Instance UID", false},
    {Tag(0x00200010), VR::SH, VR::none, "1", "StudyID", "Study ID", false},
    {Tag(0x00200011), VR::IS, VR::none, "1", "SeriesNumber", "Series Number", false},
    {Tag(0x00200012), VR::IS, VR::none, "1", "AcquisitionNumber", "Acquisition Number", false},
    {Tag(0x00200013), VR::IS, VR::none, "1", "InstanceNumber", "Instance Number", false},
    {Tag(0x00200014), VR::IS, VR::none, "1", "IsotopeNumber", "Isotope Number", true},
    {Tag(0x00200015), VR::IS, VR::none, "1", "PhaseNumber", "Phase Number", true},
    {Tag(0x00200016), VR::IS, VR::none, "1", "IntervalNumber", "Interval Number", true},
    {Tag(0x00200017), VR::IS, VR::none, "1", "TimeSlotNumber", "Time Slot Number", true},
    {Tag(0x00200018), VR::IS, VR::none, "1", "AngleNumber", "Angle Number", true},
    {Tag(0x00200019), VR::IS, VR::none, "1", "ItemNumber", "Item Number", false},
    {Tag(0x00200020), VR::CS, VR::none, "2", "PatientOrientation", "Patient Orientation", false},
    {Tag(0x00200022), VR::IS, VR::none, "1", "OverlayNumber", "Overlay Number", true},
    {Tag(0x00200024), VR::IS, VR::none, "1", "CurveNumber", "Curve Number", true},
    {Tag(0x00200026), VR::IS, VR::none, "1", "LUTNumber", "LUT Number", true},
    {Tag(0x00200027), VR::LO, VR::none, "1", "PyramidLabel", "Pyramid Label", false},
    {Tag(0x00200030), VR::DS, VR::none, "3", "ImagePosition", "Image Position", true},
    {Tag(0x00200032), VR::DS, VR::none, "3", "ImagePositionPatient", "Image Position (Patient)", false},
    {Tag(0x00200035), VR::DS, VR::none, "6", "ImageOrientation", "Image Orientation", true},
    {Tag(0x00200037), VR::DS, VR::none, "6", "ImageOrientationPatient", "Image Orientation (Patient)", false},
    {Tag(0x00200050), VR::DS, VR::none, "1", "Location", "Location", true},
    {Tag(0x00200052), VR::UI, VR::none, "1", "FrameOfReferenceUID", "Frame of Reference UID", false},
    {Tag(0x00200060), VR::CS, VR::none, "1", "Laterality", "Laterality", false},
    {Tag(0x00200062), VR::CS, VR::none, "1", "ImageLaterality", "Image Laterality", false},
    {Tag(0x00200070), VR::LO, VR::none, "1", "ImageGeometryType", "Image Geometry Type", true},
    {Tag(0x00200080), VR::CS, VR::none, "1-n", "MaskingImage", "Masking Image", true},
    {Tag(0x002000aa), VR::IS, VR::none, "1", "ReportNumber", "Report Number", true},
    {Tag(0x00200100), VR::IS, VR::none, "1", "TemporalPositionIdentifier", "Temporal Position Identifier", false},
    {Tag(0x00200105), VR::IS, VR::none, "1", "NumberOfTemporalPositions", "Number of Temporal Positions", false},
    {Tag(0x00200110), VR::DS, VR::none, "1", "TemporalResolution", "Temporal Resolution", false},
    {Tag(0x00200200), VR::UI, VR::none, "1", "SynchronizationFrameOfReferenceUID", "Synchronization Frame of Reference UID", false},
    {Tag(0x00200242), VR::UI, VR::none, "1", "SOPInstanceUIDOfConcatenationSource", "SOP Instance UID of Concatenation Source", false},
    {Tag(0x00201000), VR::IS, VR::none, "1", "SeriesInStudy", "Series in Study", true},
    {Tag(0x00201001), VR::IS, VR::none, "1", "AcquisitionsInSeries", "Acquisitions in Series", true},
    {Tag(0x00201002), VR::IS, VR::none, "1", "ImagesInAcquisition", "Images in Acquisition", false},
    {Tag(0x00201003), VR::IS, VR::none, "1", "ImagesInSeries", "Images in Series", true},
    {Tag(0x00201004), VR::IS, VR::none, "1", "AcquisitionsInStudy", "Acquisitions in Study", true},
    {Tag(0x00201005), VR::IS, VR::none, "1", "ImagesInStudy", "Images in Study", true},
    {Tag(0x00201020), VR::LO, VR::none, "1-n", "Reference", "Reference", true},
    {Tag(0x0020103f), VR::LO, VR::none, "1", "TargetPositionReferenceIndicator", "Target Position Reference Indicator", false},
    {Tag(0x00201040), VR::LO, VR::none, "1", "PositionReferenceIndicator", "Position Reference Indicator", false},
    {Tag(0x00201041), VR::DS, VR::none, "1", "SliceLocation", "Slice Location", false},
    {Tag(0x00201070), VR::IS, VR::none, "1-n", "OtherStudyNumbers", "Other Study Numbers", true},
    {Tag(0x00201200), VR::IS, VR::none, "1", "NumberOfPatientRelatedStudies", "Number of Patient Related Studies", false},
    {Tag(0x00201202), VR::IS, VR::none, "1", "NumberOfPatientRelatedSeries", "Number of Patient Related Series", false},
    {Tag(0x00201204), VR::IS, VR::none, "1", "NumberOfPatientRelatedInstances", "Number of Patient Related Instances", false},
    {Tag(0x00201206), VR::IS, VR::none, "1", "NumberOfStudyRelatedSeries", "Number of Study Related Series", false},
    {Tag(0x00201208), VR::IS, VR::none, "1", "NumberOfStudyRelatedInstances", "Number of Study Related Instances", false},
    {Tag(0x00201209), VR::IS, VR::none, "1", "NumberOfSeriesRelatedInstances", "Number of Series Related Instances", false},
    {Tag(0x00203401), VR::CS, VR::none, "1", "ModifyingDeviceID", "Modifying Device ID", true},
    {Tag(0x00203402), VR::CS, VR::none, "1", "ModifiedImageID", "Modified Image ID", true},
    {Tag(0x00203403), VR::DA, VR::none, "1", "ModifiedImageDate", "Modified Image Date", true},
    {Tag(0x00203404), VR::LO, VR::none, "1", "ModifyingDeviceManufacturer", "Modifying Device Manufacturer", true},
    {Tag(0x00203405), VR::TM, VR::none, "1", "ModifiedImageTime", "Modified Image Time", true},
    {Tag(0x00203406), VR::LO, VR::none, "1", "ModifiedImageDescription", "Modified Image Description", true},
    {Tag(0x00204000), VR::LT, VR::none, "1", "ImageComments", "Image Comments", false},
    {Tag(0x00205000), VR::AT, VR::none, "1-n", "OriginalImageIdentification", "Original Image Identification", true},
    {Tag(0x00205002), VR::LO, VR::none, "1-n", "OriginalImageIdentificationNomenclature", "Original Image Identification Nomenclature", true},
    {Tag(0x00209056), VR::SH, VR::none, "1", "StackID", "Stack ID", false},
    {Tag(0x00209057), VR::UL, VR::none, "1", "InStackPositionNumber", "In-Stack Position Number", false},
    {Tag(0x00209071), VR::SQ, VR::none, "1", "FrameAnatomySequence", "Frame Anatomy Sequence", false},
    {Tag(0x00209072), VR::CS, VR::none, "1", "FrameLaterality", "Frame Laterality", false},
    {Tag(0x00209111), VR::SQ, VR::none, "1", "FrameContentSequence", "Frame Content Sequence", false},
    {Tag(0x00209113), VR::SQ, VR::none, "1", "PlanePositionSequence", "Plane Position Sequence", false},
    {Tag(0x00209116), VR::SQ, VR::none, "1", "PlaneOrientationSequence", "Plane Orientation Sequence", false},
    {Tag(0x00209128), VR::UL, VR::none, "1", "TemporalPositionIndex", "Temporal Position Index", false},
    {Tag(0x00209153), VR::FD, VR::none, "1", "NominalCardiacTriggerDelayTime", "Nominal Cardiac Trigger Delay Time", false},
    {Tag(0x00209154), VR::FL, VR::none, "1", "NominalCardiacTriggerTimePriorToRPeak", "Nominal Cardiac Trigger Time Prior To R-Peak", false},
    {Tag(0x00209155), VR::FL, VR::none, "1", "ActualCardiacTriggerTimePriorToRPeak", "Actual Cardiac Trigger Time Prior To R-Peak", false},
    {Tag(0x00209156), VR::US, VR::none, "1", "FrameAcquisitionNumber", "Frame Acquisition Number", false},
    {Tag(0x00209157), VR::UL, VR::none, "1-n", "DimensionIndexValues", "Dimension Index Values", false},
    {Tag(0x00209158), VR::LT, VR::none, "1", "FrameComments", "Frame Comments", false},
    {Tag(0x00209161), VR::UI, VR::none, "1", "ConcatenationUID", "Concatenation UID", false},
    {Tag(0x00209162), VR::US, VR::none, "1", "InConcatenationNumber", "In-concatenation Number", false},
    {Tag(0x00209163), VR::US, VR::none, "1", "InConcatenationTotalNumber", "In-concatenation Total Number", false},
    {Tag(0x00209164), VR::UI, VR::none, "1", "DimensionOrganizationUID", "Dimension Organization UID", false},
    {Tag(0x00209165), VR::AT, VR::none, "1", "DimensionIndexPointer", "Dimension Index Pointer", false},
    {Tag(0x00209167), VR::AT, VR::none, "1", "FunctionalGroupPointer", "Functional Group Pointer", false},
    {Tag(0x00209170), VR::SQ, VR::none, "1", "UnassignedSharedConvertedAttributesSequence", "Unassigned Shared Converted Attributes Sequence", false},
    {Tag(0x00209171), VR::SQ, VR::none, "1", "UnassignedPerFrameConvertedAttributesSequence", "Unassigned Per-Frame Converted Attributes Sequence", false},
    {Tag(0x00209172), VR::SQ, VR::none, "1", "ConversionSourceAttributesSequence", "Conversion Source Attributes Sequence", false},
    {Tag(0x00209213), VR::LO, VR::none, "1", "DimensionIndexPrivateCreator", "Dimension Index Private Creator", false},
    {Tag(0x00209221), VR::SQ, VR::none, "1", "DimensionOrganizationSequence", "Dimension Organization Sequence", false},
    {Tag(0x00209222), VR::SQ, VR::none, "1", "DimensionIndexSequence", "Dimension Index Sequence", false},
    {Tag(0x00209228), VR::UL, VR::none, "1", "ConcatenationFrameOffsetNumber", "Concatenation Frame Offset Number", false},
    {Tag(0x00209238), VR::LO, VR::none, "1", "FunctionalGroupPrivateCreator", "Functional Group Private Creator", false},
    {Tag(0x00209241), VR::FL, VR::none, "1", "NominalPercentageOfCardiacPhase", "Nominal Percentage of Cardiac Phase", false},
    {Tag(0x00209245), VR::FL, VR::none, "1", "NominalPercentageOfRespiratoryPhase", "Nominal Percentage of Respiratory Phase", false},
    {Tag(0x00209246), VR::FL, VR::none, "1", "StartingRespiratoryAmplitude", "Starting Respiratory Amplitude", false},
    {Tag(0x00209247), VR::CS, VR::none, "1", "StartingRespiratoryPhase", "Starting Respiratory Phase", false},
    {Tag(0x00209248), VR::FL, VR::none, "1", "EndingRespiratoryAmplitude", "Ending Respiratory Amplitude", false},
    {Tag(0x00209249), VR::CS, VR::none, "1", "EndingRespiratoryPhase", "Ending Respiratory Phase", false},
    {Tag(0x00209250), VR::CS, VR::none, "1", "RespiratoryTriggerType", "Respiratory Trigger Type", false},
    {Tag(0x00209251), VR::FD, VR::none, "1", "RRIntervalTimeNominal", "R-R Interval Time Nominal", false},
    {Tag(0x00209252), VR::FD, VR::none, "1", "ActualCardiacTriggerDelayTime", "Actual Cardiac Trigger Delay Time", false},
    {Tag(0x00209253), VR::SQ, VR::none, "1", "RespiratorySynchronizationSequence", "Respiratory Synchronization Sequence", false},
    {Tag(0x00209254), VR::FD, VR::none, "1", "RespiratoryIntervalTime", "Respiratory Interval Time", false},
    {Tag(0x00209255), VR::FD, VR::none, "1", "NominalRespiratoryTriggerDelayTime", "Nominal Respiratory Trigger Delay Time", false},
    {Tag(0x00209256), VR::FD, VR::none, "1", "RespiratoryTriggerDelayThreshold", "Respiratory Trigger Delay Threshold", false},
    {Tag(0x00209257), VR::FD, VR::none, "1", "ActualRespiratoryTriggerDelayTime", "Actual Respiratory Trigger Delay Time", false},
    {Tag(0x00209301), VR::FD, VR::none, "3", "ImagePositionVolume", "Image Position (Volume)", false},
    {Tag(0x00209302), VR::FD, VR::none, "6", "ImageOrientationVolume", "Image Orientation (Volume)", false},
    {Tag(0x00209307), VR::CS, VR::none, "1", "UltrasoundAcquisitionGeometry", "Ultrasound Acquisition Geometry", false},
    {Tag(0x00209308), VR::FD, VR::none, "3", "ApexPosition", "Apex Position", false},
    {Tag(0x00209309), VR::FD, VR::none, "16", "VolumeToTransducerMappingMatrix", "Volume to Transducer Mapping Matrix", false},
    {Tag(0x0020930a), VR::FD, VR::none, "16", "VolumeToTableMappingMatrix", "Volume to Table Mapping Matrix", false},
    {Tag(0x0020930b), VR::CS, VR::none, "1", "VolumeToTransducerRelationship", "Volume to Transducer Relationship", false},
    {Tag(0x0020930c), VR::CS, VR::none, "1", "PatientFrameOfReferenceSource", "Patient Frame of Reference Source", false},
    {Tag(0x0020930d), VR::FD, VR::none, "1", "TemporalPositionTimeOffset", "Temporal Position Time Offset", false},
    {Tag(0x0020930e), VR::SQ, VR::none, "1", "PlanePositionVolumeSequence", "Plane Position (Volume) Sequence", false},
    {Tag(0x0020930f), VR::SQ, VR::none, "1", "PlaneOrientationVolumeSequence", "Plane Orientation (Volume) Sequence", false},
    {Tag(0x00209310), VR::SQ, VR::none, "1", "TemporalPositionSequence", "Temporal Position Sequence", false},
    {Tag(0x00209311), VR::CS, VR::none, "1", "DimensionOrganizationType", "Dimension Organization Type", false},
    {Tag(0x00209312), VR::UI, VR::none, "1", "VolumeFrameOfReferenceUID", "Volume Frame of Reference UID", false},
    {Tag(0x00209313), VR::UI, VR::none, "1", "TableFrameOfReferenceUID", "Table Frame of Reference UID", false},
    {Tag(0x00209421), VR::LO, VR::none, "1", "DimensionDescriptionLabel", "Dimension Description Label", false},
    {Tag(0x00209450), VR::SQ, VR::none, "1", "PatientOrientationInFrameSequence", "Patient Orientation in Frame Sequence", false},
    {Tag(0x00209453), VR::LO, VR::none, "1", "FrameLabel", "Frame Label", false},
    {Tag(0x00209518), VR::US, VR::none, "1-n", "AcquisitionIndex", "Acquisition Index", false},
    {Tag(0x00209529), VR::SQ, VR::none, "1", "ContributingSOPInstancesReferenceSequence", "Contributing SOP Instances Reference Sequence", false},
    {Tag(0x00209536), VR::US, VR::none, "1", "ReconstructionIndex", "Reconstruction Index", false},
    {Tag(0x00220001), VR::US, VR::none, "1", "LightPathFilterPassThroughWavelength", "Light Path Filter Pass-Through Wavelength", false},
    {Tag(0x00220002), VR::US, VR::none, "2", "LightPathFilterPassBand", "Light Path Filter Pass Band", false},
    {Tag(0x00220003), VR::US, VR::none, "1", "ImagePathFilterPassThroughWavelength", "Image Path Filter Pass-Through Wavelength", false},
    {Tag(0x00220004), VR::US, VR::none, "2", "ImagePathFilterPassBand", "Image Path Filter Pass Band", false},
    {Tag(0x00220005), VR::CS, VR::none, "1", "PatientEyeMovementCommanded", "Patient Eye Movement Commanded", false},
    {Tag(0x00220006), VR::SQ, VR::none, "1", "PatientEyeMovementCommandCodeSequence", "Patient Eye Movement Command Code Sequence", false},
    {Tag(0x00220007), VR::FL, VR::none, "1", "SphericalLensPower", "Spherical Lens Power", false},
    {Tag(0x00220008), VR::FL, VR::none, "1", "CylinderLensPower", "Cylinder Lens Power", false},
    {Tag(0x00220009), VR::FL, VR::none, "1", "CylinderAxis", "Cylinder Axis", false},
    {Tag(0x0022000a), VR::FL, VR::none, "1", "EmmetropicMagnification", "Emmetropic Magnification", false},
    {Tag(0x0022000b), VR::FL, VR::none, "1", "IntraOcularPressure", "Intra Ocular Pressure", false},
    {Tag(0x0022000c), VR::FL, VR::none, "1", "HorizontalFieldOfView", "Horizontal Field of View", false},
    {Tag(0x0022000d), VR::CS, VR::none, "1", "PupilDilated", "Pupil Dilated", false},
    {Tag(0x0022000e), VR::FL, VR::none, "1", "DegreeOfDilation", "Degree of Dilation", false},
    {Tag(0x0022000f), VR::FD, VR::none, "1", "VertexDistance", "Vertex Distance", false},
    {Tag(0x00220010), VR::FL, VR::none, "1", "StereoBaselineAngle", "Stereo Baseline Angle", false},
    {Tag(0x00220011), VR::FL, VR::none, "1", "StereoBaselineDisplacement", "Stereo Baseline Displacement", false},
    {Tag(0x00220012), VR::FL, VR::none, "1", "StereoHorizontalPixelOffset", "Stereo Horizontal Pixel Offset", false},
    {Tag(0x00220013), VR::FL, VR::none, "1", "StereoVerticalPixelOffset", "Stereo Vertical Pixel Offset", false},
    {Tag(0x00220014), VR::FL, VR::none, "1", "StereoRotation", "Stereo Rotation", false},
    {Tag(0x00220015), VR::SQ, VR::none, "1", "AcquisitionDeviceTypeCodeSequence", "Acquisition Device Type Code Sequence", false},
    {Tag(0x00220016), VR::SQ, VR::none, "1", "IlluminationTypeCodeSequence", "Illumination Type Code Sequence", false},
    {Tag(0x00220017), VR::SQ, VR::none, "1", "LightPathFilterTypeStackCodeSequence", "Light Path Filter Type Stack Code Sequence", false},
    {Tag(0x00220018), VR::SQ, VR::none, "1", "ImagePathFilterTypeStackCodeSequence", "Image Path Filter Type Stack Code Sequence", false},
    {Tag(0x00220019), VR::SQ, VR::none, "1", "LensesCodeSequence", "Lenses Code Sequence", false},
    {Tag(0x0022001a), VR::SQ, VR::none, "1", "ChannelDescriptionCodeSequence", "Channel Description Code Sequence", false},
    {Tag(0x0022001b), VR::SQ, VR::none, "1", "RefractiveStateSequence", "Refractive State Sequence", false},
    {Tag(0x0022001c), VR::SQ, VR::none, "1", "MydriaticAgentCodeSequence", "Mydriatic Agent Code Sequence", false},
    {Tag(0x0022001d), VR::SQ, VR::none, "1", "RelativeImagePositionCodeSequence", "Relative Image Position Code Sequence", false},
    {Tag(0x0022001e), VR::FL, VR::none, "1", "CameraAngleOfView", "Camera Angle of View", false},
    {Tag(0x00220020), VR::SQ, VR::none, "1", "StereoPairsSequence", "Stereo Pairs Sequence", false},
    {Tag(0x00220021), VR::SQ, VR::none, "1", "LeftImageSequence", "Left Image Sequence", false},
    {Tag(0x00220022), VR::SQ, VR::none, "1", "RightImageSequence", "Right Image Sequence", false},
    {Tag(0x00220028), VR::CS, VR::none, "1", "StereoPairsPresent", "Stereo Pairs Present", false},
    {Tag(0x00220030), VR::FL, VR::none, "1", "AxialLengthOfTheEye", "Axial Length of the Eye", false},
    {Tag(0x00220031), VR::SQ, VR::none, "1", "OphthalmicFrameLocationSequence", "Ophthalmic Frame Location Sequence", false},
    {Tag(0x00220032), VR::FL, VR::none, "2-2n", "ReferenceCoordinates", "Reference Coordinates", false},
    {Tag(0x00220035), VR::FL, VR::none, "1", "DepthSpatialResolution", "Depth Spatial Resolution", false},
    {Tag(0x00220036), VR::FL, VR::none, "1", "MaximumDepthDistortion", "Maximum Depth Distortion", false},
    {Tag(0x00220037), VR::FL, VR::none, "1", "AlongScanSpatialResolution", "Along-scan Spatial Resolution", false},
    {Tag(0x00220038), VR::FL, VR::none, "1", "MaximumAlongScanDistortion", "Maximum Along-scan Distortion", false},
    {Tag(0x00220039), VR::CS, VR::none, "1", "OphthalmicImageOrientation", "Ophthalmic Image Orientation", false},
    {Tag(0x00220041), VR::FL, VR::none, "1", "DepthOfTransverseImage", "Depth of Transverse Image", false},
    {Tag(0x00220042), VR::SQ, VR::none, "1", "MydriaticAgentConcentrationUnitsSequence", "Mydriatic Agent Concentration Units Sequence", false},
    {Tag(0x00220048), VR::FL, VR::none, "1", "AcrossScanSpatialResolution", "Across-scan Spatial Resolution", false},
    {Tag(0x00220049), VR::FL, VR::none, "1", "MaximumAcrossScanDistortion", "Maximum Across-scan Distortion", false},
    {Tag(0x0022004e), VR::DS, VR::none, "1", "MydriaticAgentConcentration", "Mydriatic Agent Concentration", false},
    {Tag(0x00220055), VR::FL, VR::none, "1", "IlluminationWaveLength", "Illumination Wave Length", false},
    {Tag(0x00220056), VR::FL, VR::none, "1", "IlluminationPower", "Illumination Power", false},
    {Tag(0x00220057), VR::FL, VR::none, "1", "IlluminationBandwidth", "Illumination Bandwidth", false},
    {Tag(0x00220058), VR::SQ, VR::none, "1", "MydriaticAgentSequence", "Mydriatic Agent Sequence", false},
    {Tag(0x00221007), VR::SQ, VR::none, "1", "OphthalmicAxialMeasurementsRightEyeSequence", "Ophthalmic Axial Measurements Right Eye Sequence", false},
    {Tag(0x00221008), VR::SQ, VR::none, "1", "OphthalmicAxialMeasurementsLeftEyeSequence", "Ophthalmic Axial Measurements Left Eye Sequence", false},
    {Tag(0x00221009), VR::CS, VR::none, "1", "OphthalmicAxialMeasurementsDeviceType", "Ophthalmic Axial Measurements Device Type", false},
    {Tag(0x00221010), VR::CS, VR::none, "1", "OphthalmicAxialLengthMeasurementsType", "Ophthalmic Axial Length Measurements Type", false},
    {Tag(0x00221012), VR::SQ, VR::none, "1", "OphthalmicAxialLengthSequence", "Ophthalmic Axial Length Sequence", false},
    {Tag(0x00221019), VR::FL, VR::none, "1", "OphthalmicAxialLength", "Ophthalmic Axial Length", false},
    {Tag(0x00221024), VR::SQ, VR::none, "1", "LensStatusCodeSequence", "Lens Status Code Sequence", false},
    {Tag(0x00221025), VR::SQ, VR::none, "1", "VitreousStatusCodeSequence", "Vitreous Status Code Sequence", false},
    {Tag(0x00221028), VR::SQ, VR::none, "1", "IOLFormulaCodeSequence", "IOL Formula Code Sequence", false},
    {Tag(0x00221029), VR::LO, VR::none, "1", "IOLFormulaDetail", "IOL Formula Detail", false},
    {Tag(0x00221033), VR::FL, VR::none, "1", "KeratometerIndex", "Keratometer Index", false},
    {Tag(0x00221035), VR::SQ, VR::none, "1", "SourceOfOphthalmicAxialLengthCodeSequence", "Source of Ophthalmic Axial Length Code Sequence", false},
    {Tag(0x00221036), VR::SQ, VR::none, "1", "SourceOfCornealSizeDataCodeSequence", "Source of Corneal Size Data Code Sequence", false},
    {Tag(0x00221037), VR::FL, VR::none, "1", "TargetRefraction", "Target Refraction", false},
    {Tag(0x00221039), VR::CS, VR::none, "1", "RefractiveProcedureOccurred", "Refractive Procedure Occurred", false},
    {Tag(0x00221040), VR::SQ, VR::none, "1", "RefractiveSurgeryTypeCodeSequence", "Refractive Surgery Type Code Sequence", false},
    {Tag(0x00221044), VR::SQ, VR::none, "1", "OphthalmicUltrasoundMethodCodeSequence", "Ophthalmic Ultrasound Method Code Sequence", false},
    {Tag(0x00221045), VR::SQ, VR::none, "1", "SurgicallyInducedAstigmatismSequence", "Surgically Induced Astigmatism Sequence", false},
    {Tag(0x00221046), VR::CS, VR::none, "1", "TypeOfOpticalCorrection", "Type of Optical Correction", false},
    {Tag(0x00221047), VR::SQ, VR::none, "1", "ToricIOLPowerSequence", "Toric IOL Power Sequence", false},
    {Tag(0x00221048), VR::SQ, VR::none, "1", "PredictedToricErrorSequence", "Predicted Toric Error Sequence", false},
    {Tag(0x00221049), VR::CS, VR::none, "1", "PreSelectedForImplantation", "Pre-Selected for Implantation", false},
    {Tag(0x0022104a), VR::SQ, VR::none, "1", "ToricIOLPowerForExactEmmetropiaSequence", "Toric IOL Power for Exact Emmetropia Sequence", false},
    {Tag(0x0022104b), VR::SQ, VR::none, "1", "ToricIOLPowerForExactTargetRefractionSequence", "Toric IOL Power for Exact Target Refraction Sequence", false},
    {Tag(0x00221050), VR::SQ, VR::none, "1", "OphthalmicAxialLengthMeasurementsSequence", "Ophthalmic Axial Length Measurements Sequence", false},
    {Tag(0x00221053), VR::FL, VR::none, "1", "IOLPower", "IOL Power", false},
    {Tag(0x00221054), VR::FL, VR::none, "1", "PredictedRefractiveError", "Predicted Refractive Error", false},
    {Tag(0x00221059), VR::FL, VR::none, "1", "OphthalmicAxialLengthVelocity", "Ophthalmic Axial Length Velocity", false},
    {Tag(0x00221065), VR::LO, VR::none, "1", "LensStatusDescription", "Lens Status Description", false},
    {Tag(0x00221066), VR::LO, VR::none, "1", "VitreousStatusDescription", "Vitreous Status Description", false},
    {Tag(0x00221090), VR::SQ, VR::none, "1", "IOLPowerSequence", "IOL Power Sequence", false},
    {Tag(0x00221092), VR::SQ, VR::none, "1", "LensConstantSequence", "Lens Constant Sequence", false},
    {Tag(0x00221093), VR::LO, VR::none, "1", "IOLManufacturer", "IOL Manufacturer", false},
    {Tag(0x00221094), VR::LO, VR::none, "1", "LensConstantDescription", "Lens Constant Description", true},
    {Tag(0x00221095), VR::LO, VR::none, "1", "ImplantName", "Implant Name", false},
    {Tag(0x00221096), VR::SQ, VR::none, "1", "KeratometryMeasurementTypeCodeSequence", "Keratometry Measurement Type Code Sequence", false},
    {Tag(0x00221097), VR::LO, VR::none, "1", "ImplantPartNumber", "Implant Part Number", false},
    {Tag(0x00221100), VR::SQ, VR::none, "1", "ReferencedOphthalmicAxialMeasurementsSequence", "Referenced Ophthalmic Axial Measurements Sequence", false},
    {Tag(0x00221101), VR::SQ, VR::none, "1", "OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence", "Ophthalmic Axial Length Measurements Segment Name Code Sequence", false},
    {Tag(0x00221103), VR::SQ, VR::none, "1", "RefractiveErrorBeforeRefractiveSurgeryCodeSequence", "Refractive Error Before Refractive Surgery Code Sequence", false},
    {Tag(0x00221121), VR::FL, VR::none, "1", "IOLPowerForExactEmmetropia", "IOL Power For Exact Emmetropia", false},
    {Tag(0x00221122), VR::FL, VR::none, "1", "IOLPowerForExactTargetRefraction", "IOL Power For Exact Target Refraction", false},
    {Tag(0x00221125), VR::SQ, VR::none, "1", "AnteriorChamberDepthDefinitionCodeSequence", "Anterior Chamber Depth Definition Code Sequence", false},
    {Tag(0x00221127), VR::SQ, VR::none, "1", "LensThicknessSequence", "Lens Thickness Sequence", false},
    {Tag(0x00221128), VR::SQ, VR::none, "1", "AnteriorChamberDepthSequence", "Anterior Chamber Depth Sequence", false},
    {Tag(0x0022112a), VR::SQ, VR::none, "1", "CalculationCommentSequence", "Calculation Comment Sequence", false},
    {Tag(0x0022112b), VR::CS, VR::none, "1", "CalculationCommentType", "Calculation Comment Type", false},
    {Tag(0x0022112c), VR::LT, VR::none, "1", "CalculationComment", "Calculation Comment", false},
    {Tag(0x00221130), VR::FL, VR::none, "1", "LensThickness", "Lens Thickness", false},
    {Tag(0x00221131), VR::FL, VR::none, "1", "AnteriorChamberDepth", "Anterior Chamber Depth", false},
    {Tag(0x00221132), VR::SQ, VR::none, "1", "SourceOfLensThicknessDataCodeSequence", "Source of Lens Thickness Data Code Sequence", false},
    {Tag(0x00221133), VR::SQ, VR::none, "1", "SourceOfAnteriorChamberDepthDataCodeSequence", "Source of Anterior Chamber Depth Data Code Sequence", false},
    {Tag(0x00221134), VR::SQ, VR::none, "1", "SourceOfRefractiveMeasurementsSequence", "Source of Refractive Measurements Sequence", false},
    {Tag(0x00221135), VR::SQ, VR::none, "1", "SourceOfRefractiveMeasurementsCodeSequence", "Source of Refractive Measurements Code Sequence", false},
    {Tag(0x00221140), VR::CS, VR::none, "1", "OphthalmicAxialLengthMeasurementModified", "Ophthalmic Axial Length Measurement Modified", false},
    {Tag(0x00221150), VR::SQ, VR::none, "1", "OphthalmicAxialLengthDataSourceCodeSequence", "Ophthalmic Axial Length Data Source Code Sequence", false},
    {Tag(0x00221153), VR::SQ, VR::none, "1", "OphthalmicAxialLengthAcquisitionMethodCodeSequence", "Ophthalmic Axial Length Acquisition Method Code Sequence", true},
    {Tag(0x00221155), VR::FL, VR::none, "1", "SignalToNoiseRatio", "Signal to Noise Ratio", false},
    {Tag(0x00221159), VR::LO, VR::none, "1", "OphthalmicAxialLengthDataSourceDescription", "Ophthalmic Axial Length Data Source Description", false},
    {Tag(0x00221210), VR::SQ, VR::none, "1", "OphthalmicAxialLengthMeasurementsTotalLengthSequence", "Ophthalmic Axial Length Measurements Total Length Sequence", false},
    {Tag(0x00221211), VR::SQ, VR::none, "1", "OphthalmicAxialLengthMeasurementsSegmentalLengthSequence", "Ophthalmic Axial Length Measurements Segmental Length Sequence", false},
    {Tag(0x00221212), VR::SQ, VR::none, "1", "OphthalmicAxialLengthMeasurementsLengthSummationSequence", "Ophthalmic Axial Length Measurements Length Summation Sequence", false},
    {Tag(0x00221220), VR::SQ, VR::none, "1", "UltrasoundOphthalmicAxialLengthMeasurementsSequence", "Ultrasound Ophthalmic Axial Length Measurements Sequence", false},
    {Tag(0x00221225), VR::SQ, VR::none, "1", "OpticalOphthalmicAxialLengthMeasurementsSequence", "Optical Ophthalmic Axial Length Measurements Sequence", false},
    {Tag(0x00221230), VR::SQ, VR::none, "1", "UltrasoundSelectedOphthalmicAxialLengthSequence", "Ultrasound Selected Ophthalmic Axial Length Sequence", false},
    {Tag(0x00221250), VR::SQ, VR::none, "1", "OphthalmicAxialLengthSelectionMethodCodeSequence", "Ophthalmic Axial Length Selection Method Code Sequence", false},
    {Tag(0x00221255), VR::SQ, VR::none, "1", "OpticalSelectedOphthalmicAxialLengthSequence", "Optical Selected Ophthalmic Axial Length Sequence", false},
    {Tag(0x00221257), VR::SQ, VR::none, "1", "SelectedSegmentalOphthalmicAxialLengthSequence", "Selected Segmental Ophthalmic Axial Length Sequence", false},
    {Tag(0x00221260), VR::SQ, VR::none, "1", "SelectedTotalOphthalmicAxialLengthSequence", "Selected Total Ophthalmic Axial Length Sequence", false},
    {Tag(0x00221262), VR::SQ, VR::none, "1", "OphthalmicAxialLengthQualityMetricSequence", "Ophthalmic Axial Length Quality Metric Sequence", false},
    {Tag(0x00221265), VR::SQ, VR::none, "1", "OphthalmicAxialLengthQualityMetricTypeCodeSequence", "Ophthalmic Axial Length Quality Metric Type Code Sequence", true},
    {Tag(0x00221273), VR::LO, VR::none, "1", "OphthalmicAxialLengthQualityMetricTypeDescription", "Ophthalmic Axial Length Quality Metric Type Description", true},
    {Tag(0x00221300), VR::SQ, VR::none, "1", "IntraocularLensCalculationsRightEyeSequence", "Intraocular Lens Calculations Right Eye Sequence", false},
    {Tag(0x00221310), VR::SQ, VR::none, "1", "IntraocularLensCalculationsLeftEyeSequence", "Intraocular Lens Calculations Left Eye Sequence", false},
    {Tag(0x00221330), VR::SQ, VR::none, "1", "ReferencedOphthalmicAxialLengthMeasurementQCImageSequence", "Referenced Ophthalmic Axial Length Measurement QC Image Sequence", false},
    {Tag(0x00221415), VR::CS, VR::none, "1", "OphthalmicMappingDeviceType", "Ophthalmic Mapping Device Type", false},
    {Tag(0x00221420), VR::SQ, VR::none, "1", "AcquisitionMethodCodeSequence", "Acquisition Method Code Sequence", false},
    {Tag(0x00221423), VR::SQ, VR::none, "1", "AcquisitionMethodAlgorithmSequence", "Acquisition Method Algorithm Sequence", false},
    {Tag(0x00221436), VR::SQ, VR::none, "1", "OphthalmicThicknessMapTypeCodeSequence", "Ophthalmic Thickness Map Type Code Sequence", false},
    {Tag(0x00221443), VR::SQ, VR::none, "1", "OphthalmicThicknessMappingNormalsSequence", "Ophthalmic Thickness Mapping Normals Sequence", false},
    {Tag(0x00221445), VR::SQ, VR::none, "1", "RetinalThicknessDefinitionCodeSequence", "Retinal Thickness Definition Code Sequence", false},
    {Tag(0x00221450), VR::SQ, VR::none, "1", "PixelValueMappingToCodedConceptSequence", "Pixel Value Mapping to Coded Concept Sequence", false},
    {Tag(0x00221452), VR::US, VR::SS, "1", "MappedPixelValue", "Mapped Pixel Value", false},
    {Tag(0x00221454), VR::LO, VR::none, "1", "PixelValueMappingExplanation", "Pixel Value Mapping Explanation", false},
    {Tag(0x00221458), VR::SQ, VR::none, "1", "OphthalmicThicknessMapQualityThresholdSequence", "Ophthalmic Thickness Map Quality Threshold Sequence", false},
    {Tag(0x00221460), VR::FL, VR::none, "1", "OphthalmicThicknessMapThresholdQualityRating", "Ophthalmic Thickness Map Threshold Quality Rating", false},
    {Tag(0x00221463), VR::FL, VR::none, "2", "AnatomicStructureReferencePoint", "Anatomic Structure Reference Point", false},
    {Tag(0x00221465), VR::SQ, VR::none, "1", "RegistrationToLocalizerSequence", "Registration to Localizer Sequence", false},
    {Tag(0x00221466), VR::CS, VR::none, "1", "RegisteredLocalizerUnits", "Registered Localizer Units", false},
    {Tag(0x00221467), VR::FL, VR::none, "2", "RegisteredLocalizerTopLeftHandCorner", "Registered Localizer Top Left Hand Corner", false},
    {Tag(0x00221468), VR::FL, VR::none, "2", "RegisteredLocalizerBottomRightHandCorner", "Registered Localizer Bottom Right Hand Corner", false},
    {Tag(0x00221470), VR::SQ, VR::none, "1", "OphthalmicThicknessMapQualityRatingSequence", "Ophthalmic Thickness Map Quality Rating Sequence", false},
    {Tag(0x00221472), VR::SQ, VR::none, "1", "RelevantOPTAttributesSequence", "Relevant OPT Attributes Sequence", false},
    {Tag(0x00221512), VR::SQ, VR::none, "1", "TransformationMethodCodeSequence", "Transformation Method Code Sequence", false},
    {Tag(0x00221513), VR::SQ, VR::none, "1", "TransformationAlgorithmSequence", "Transformation Algorithm Sequence", false},
    {Tag(0x00221515), VR::CS, VR::none, "1", "OphthalmicAxialLengthMethod", "Ophthalmic Axial Length Method", false},
    {Tag(0x00221517), VR::FL, VR::none, "1", "OphthalmicFOV", "Ophthalmic FOV", false},
    {Tag(0x00221518), VR::SQ, VR::none, "1", "TwoDimensionalToThreeDimensionalMapSequence", "Two Dimensional to Three Dimensional Map Sequence", false},
    {Tag(0x00221525), VR::SQ, VR::none, "1", "WideFieldOphthalmicPhotographyQualityRatingSequence", "Wide Field Ophthalmic Photography Quality Rating Sequence", false},
    {Tag(0x00221526), VR::SQ, VR::none, "1", "WideFieldOphthalmicPhotographyQualityThresholdSequence", "Wide Field Ophthalmic Photography Quality Threshold Sequence", false},
    {Tag(0x00221527), VR::FL, VR::none, "1", "WideFieldOphthalmicPhotographyThresholdQualityRating", "Wide Field Ophthalmic Photography Threshold Quality Rating", false},
    {Tag(0x00221528), VR::FL, VR::none, "1", "XCoordinatesCenterPixelViewAngle", "X Coordinates Center Pixel View Angle", false},
    {Tag(0x00221529), VR::FL, VR::none, "1", "YCoordinatesCenterPixelViewAngle", "Y Coordinates Center Pixel View Angle", false},
    {Tag(0x00221530), VR::UL, VR::none, "1", "NumberOfMapPoints", "Number of Map Points", false},
    {Tag(0x00221531), VR::OF, VR::none, "1", "TwoDimensionalToThreeDimensionalMapData", "Two Dimensional to Three Dimensional Map Data", false},
    {Tag(0x00221612), VR::SQ, VR::none, "1", "DerivationAlgorithmSequence", "Derivation Algorithm Sequence", false},
    {Tag(0x00221615), VR::SQ, VR::none, "1", "OphthalmicImageTypeCodeSequence", "Ophthalmic Image Type Code Sequence", false},
    {Tag(0x00221616), VR::LO, VR::none, "1", "OphthalmicImageTypeDescription", "Ophthalmic Image Type Description", false},
    {Tag(0x00221618), VR::SQ, VR::none, "1", "ScanPatternTypeCodeSequence", "Scan Pattern Type Code Sequence", false},
    {Tag(0x00221620), VR::SQ, VR::none, "1", "ReferencedSurfaceMeshIdentificationSequence", "Referenced Surface Mesh Identification Sequence", false},
    {Tag(0x00221622), VR::CS, VR::none, "1", "OphthalmicVolumetricPropertiesFlag", "Ophthalmic Volumetric Properties Flag", false},
    {Tag(0x00221623), VR::FL, VR::none, "1", "OphthalmicAnatomicReferencePointFrameCoordinate", "Ophthalmic Anatomic Reference Point Frame Coordinate", false},
    {Tag(0x00221624), VR::FL, VR::none, "1", "OphthalmicAnatomicReferencePointXCoordinate", "Ophthalmic Anatomic Reference Point X-Coordinate", false},
    {Tag(0x00221626), VR::FL, VR::none, "1", "OphthalmicAnatomicReferencePointYCoordinate", "Ophthalmic Anatomic Reference Point Y-Coordinate", false},
    {Tag(0x00221627), VR::SQ, VR::none, "1", "OphthalmicEnFaceVolumeDescriptorSequence", "Ophthalmic En Face Volume Descriptor Sequence", false},
    {Tag(0x00221628), VR::SQ, VR::none, "1", "OphthalmicEnFaceImageQualityRatingSequence", "Ophthalmic En Face Image Quality Rating Sequence", false},
    {Tag(0x00221629), VR::CS, VR::none, "1", "OphthalmicEnFaceVolumeDescriptorScope", "Ophthalmic En Face Volume Descriptor Scope", false},
    {Tag(0x00221630), VR::DS, VR::none, "1", "QualityThreshold", "Quality Threshold", false},
    {Tag(0x00221632), VR::SQ, VR::none, "1", "OphthalmicAnatomicReferencePointSequence", "Ophthalmic Anatomic Reference Point Sequence", false},
    {Tag(0x00221633), VR::CS, VR::none, "1", "OphthalmicAnatomicReferencePointLocalizationType", "Ophthalmic Anatomic Reference Point Localization Type", false},
    {Tag(0x00221634), VR::IS, VR::none, "1", "PrimaryAnatomicStructureItemIndex", "Primary Anatomic Structure Item Index", false},
    {Tag(0x00221640), VR::SQ, VR::none, "1", "OCTBscanAnalysisAcquisitionParametersSequence", "OCT B-scan Analysis Acquisition Parameters Sequence", false},
    {Tag(0x00221642), VR::UL, VR::none, "1", "NumberOfBscansPerFrame", "Number of B-scans Per Frame", false},
    {Tag(0x00221643), VR::FL, VR::none, "1", "BscanSlabThickness", "B-scan Slab Thickness", false},
    {Tag(0x00221644), VR::FL, VR::none, "1", "DistanceBetweenBscanSlabs", "Distance Between B-scan Slabs", false},
    {Tag(0x00221645), VR::FL, VR::none, "1", "BscanCycleTime", "B-scan Cycle Time", false},
    {Tag(0x00221646), VR::FL, VR::none, "1-n", "BscanCycleTimeVector", "B-scan Cycle Time Vector", false},
    {Tag(0x00221649), VR::FL, VR::none, "1", "AscanRate", "A-scan Rate", false},
    {Tag(0x00221650), VR::FL, VR::none, "1", "BscanRate", "B-scan Rate", false},
    {Tag(0x00221658), VR::UL, VR::none, "1", "SurfaceMeshZPixelOffset", "Surface Mesh Z-Pixel Offset", false},
    {Tag(0x00240010), VR::FL, VR::none, "1", "VisualFieldHorizontalExtent", "Visual Field Horizontal Extent", false},
    {Tag(0x00240011), VR::FL, VR::none, "1", "VisualFieldVerticalExtent", "Visual Field Vertical Extent", false},
    {Tag(0x00240012), VR::CS, VR::none, "1", "VisualFieldShape", "Visual Field Shape", false},
    {Tag(0x00240016), VR::SQ, VR::none, "1", "ScreeningTestModeCodeSequence", "Screening Test Mode Code Sequence", false},
    {Tag(0x00240018), VR::FL, VR::none, "1", "MaximumStimulusLuminance", "Maximum Stimulus Luminance", false},
    {Tag(0x00240020), VR::FL, VR::none, "1", "BackgroundLuminance", "Background Luminance", false},
    {Tag(0x00240021), VR::SQ, VR::none, "1", "StimulusColorCodeSequence", "Stimulus Color Code Sequence", false},
    {Tag(0x00240024), VR::SQ, VR::none, "1", "BackgroundIlluminationColorCodeSequence", "Background Illumination Color Code Sequence", false},
    {Tag(0x00240025), VR::FL, VR::none, "1", "StimulusArea", "Stimulus Area", false},
    {Tag(0x00240028), VR::FL, VR::none, "1", "StimulusPresentationTime", "Stimulus Presentation Time", false},
    {Tag(0x00240032), VR::SQ, VR::none, "1", "FixationSequence", "Fixation Sequence", false},
    {Tag(0x00240033), VR::SQ, VR::none, "1", "FixationMonitoringCodeSequence", "Fixation Monitoring Code Sequence", false},
    {Tag(0x00240034), VR::SQ, VR::none, "1", "VisualFieldCatchTrialSequence", "Visual Field Catch Trial Sequence", false},
    {Tag(0x00240035), VR::US, VR::none, "1", "FixationCheckedQuantity", "Fixation Checked Quantity", false},
    {Tag(0x00240036), VR::US, VR::none, "1", "PatientNotProperlyFixatedQuantity", "Patient Not Properly Fixated Quantity", false},
    {Tag(0x00240037), VR::CS, VR::none, "1", "PresentedVisualStimuliDataFlag", "Presented Visual Stimuli Data Flag", false},
    {Tag(0x00240038), VR::US, VR::none, "1", "NumberOfVisualStimuli", "Number of Visual Stimuli", false},
    {Tag(0x00240039), VR::CS, VR::none, "1", "ExcessiveFixationLossesDataFlag", "Excessive Fixation Losses Data Flag", false},
    {Tag(0x00240040), VR::CS, VR::none, "1", "ExcessiveFixationLosses", "Excessive Fixation Losses", false},
    {Tag(0x00240042), VR::US, VR::none, "1", "StimuliRetestingQuantity", "Stimuli Retesting Quantity", false},
    {Tag(0x00240044), VR::LT, VR::none, "1", "CommentsOnPatientPerformanceOfVisualField", "Comments on Patient's Performance of Visual Field", false},
    {Tag(0x00240045), VR::CS, VR::none, "1", "FalseNegativesEstimateFlag", "False Negatives Estimate Flag", false},
    {Tag(0x00240046), VR::FL, VR::none, "1", "FalseNegativesEstimate", "False Negatives Estimate", false},
    {Tag(0x00240048), VR::US, VR::none, "1", "NegativeCatchTrialsQuantity", "Negative Catch Trials Quantity", false},
    {Tag(0x00240050), VR::US, VR::none, "1", "FalseNegativesQuantity", "False Negatives Quantity", false},
    {Tag(0x00240051), VR::CS, VR::none, "1", "ExcessiveFalseNegativesDataFlag", "Excessive False Negatives Data Flag", false},
    {Tag(0x00240052), VR::CS, VR::none, "1", "ExcessiveFalseNegatives", "Excessive False Negatives", false},
    {Tag(0x00240053), VR::CS, VR::none, "1", "FalsePositivesEstimateFlag", "False Positives Estimate Flag", false},
    {Tag(0x00240054), VR::FL, VR::none, "1", "FalsePositivesEstimate", "False Positives Estimate", false},
    {Tag(0x00240055), VR::CS, VR::none, "1", "CatchTrialsDataFlag", "Catch Trials Data Flag", false},
    {Tag(0x00240056), VR::US, VR::none, "1", "PositiveCatchTrialsQuantity", "Positive Catch Trials Quantity", false},
    {Tag(0x00240057), VR::CS, VR::none, "1", "TestPointNormalsDataFlag", "Test Point Normals Data Flag", false},
    {Tag(0x00240058), VR::SQ, VR::none, "1", "TestPointNormalsSequence", "Test Point Normals Sequence", false},
    {Tag(0x00240059), VR::CS, VR::none, "1", "GlobalDeviationProbabilityNormalsFlag", "Global Deviation Probability Normals Flag", false},
    {Tag(0x00240060), VR::US, VR::none, "1", "FalsePositivesQuantity", "False Positives Quantity", false},
    {Tag(0x00240061), VR::CS, VR::none, "1", "ExcessiveFalsePositivesDataFlag", "Excessive False Positives Data Flag", false},
    {Tag(0x00240062), VR::CS, VR::none, "1", "ExcessiveFalsePositives", "Excessive False Positives", false},
    {Tag(0x00240063), VR::CS, VR::none, "1", "VisualFieldTestNormalsFlag", "Visual Field Test Normals Flag", false},
    {Tag(0x00240064), VR::SQ, VR::none, "1", "ResultsNormalsSequence", "Results Normals Sequence", false},
    {Tag(0x00240065), VR::SQ, VR::none, "1", "AgeCorrectedSensitivityDeviationAlgorithmSequence", "Age Corrected Sensitivity Deviation Algorithm Sequence", false},
    {Tag(0x00240066), VR::FL, VR::none, "1", "GlobalDeviationFromNormal", "Global Deviation From Normal", false},
    {Tag(0x00240067), VR::SQ, VR::none, "1", "GeneralizedDefectSensitivityDeviationAlgorithmSequence", "Generalized Defect Sensitivity Deviation Algorithm Sequence", false},
    {Tag(0x00240068), VR::FL, VR::none, "1", "LocalizedDeviationFromNormal", "Localized Deviation From Normal", false},
    {Tag(0x00240069), VR::LO, VR::none, "1", "PatientReliabilityIndicator", "Patient Reliability Indicator", false},
    {Tag(0x00240070), VR::FL, VR::none, "1", "VisualFieldMeanSensitivity", "Visual Field Mean Sensitivity", false},
    {Tag(0x00240071), VR::FL, VR::none, "1", "GlobalDeviationProbability", "Global Deviation Probability", false},
    {Tag(0x00240072), VR::CS, VR::none, "1", "LocalDeviationProbabilityNormalsFlag", "Local Deviation Probability Normals Flag", false},
    {Tag(0x00240073), VR::FL, VR::none, "1", "LocalizedDeviationProbability", "Localized Deviation Probability", false},
    {Tag(0x00240074), VR::CS, VR::none, "1", "ShortTermFluctuationCalculated", "Short Term Fluctuation Calculated", false},
    {Tag(0x00240075), VR::FL, VR::none, "1", "ShortTermFluctuation", "Short Term Fluctuation", false},
    {Tag(0x00240076), VR::CS, VR::none, "1", "ShortTermFluctuationProbabilityCalculated", "Short Term Fluctuation Probability Calculated", false},
    {Tag(0x00240077), VR::FL, VR::none, "1", "ShortTermFluctuationProbability", "Short Term Fluctuation Probability", false},
    {Tag(0x00240078), VR::CS, VR::none, "1", "CorrectedLocalizedDeviationFromNormalCalculated", "Corrected Localized Deviation From Normal Calculated", false},
    {Tag(0x00240079), VR::FL, VR::none, "1", "CorrectedLocalizedDeviationFromNormal", "Corrected Localized Deviation From Normal", false},
    {Tag(0x00240080), VR::CS, VR::none, "1", "CorrectedLocalizedDeviationFromNormalProbabilityCalculated", "Corrected Localized Deviation From Normal Probability Calculated", false},
    {Tag(0x00240081), VR::FL, VR::none, "1", "CorrectedLocalizedDeviationFromNormalProbability", "Corrected Localized Deviation From Normal Probability", false},
    {Tag(0x00240083), VR::SQ, VR::none, "1", "GlobalDeviationProbabilitySequence", "Global Deviation Probability Sequence", false},
    {Tag(0x00240085), VR::SQ, VR::none, "1", "LocalizedDeviationProbabilitySequence", "Localized Deviation Probability Sequence", false},
    {Tag(0x00240086), VR::CS, VR::none, "1", "FovealSensitivityMeasured", "Foveal Sensitivity Measured", false},
    {Tag(0x00240087), VR::FL, VR::none, "1", "FovealSensitivity", "Foveal Sensitivity", false},
    {Tag(0x00240088), VR::FL, VR::none, "1", "VisualFieldTestDuration", "Visual Field Test Duration", false},
    {Tag(0x00240089), VR::SQ, VR::none, "1", "VisualFieldTestPointSequence", "Visual Field Test Point Sequence", false},
    {Tag(0x00240090), VR::FL, VR::none, "1", "VisualFieldTestPointXCoordinate", "Visual Field Test Point X-Coordinate", false},
    {Tag(0x00240091), VR::FL, VR::none, "1", "VisualFieldTestPointYCoordinate", "Visual Field Test Point Y-Coordinate", false},
    {Tag(0x00240092), VR::FL, VR::none, "1", "AgeCorrectedSensitivityDeviationValue", "Age Corrected Sensitivity Deviation Value", false},
    {Tag(0x00240093), VR::CS, VR::none, "1", "StimulusResults", "Stimulus Results", false},
    {Tag(0x00240094), VR::FL, VR::none, "1", "SensitivityValue", "Sensitivity Value", false},
    {Tag(0x00240095), VR::CS, VR::none, "1", "RetestStimulusSeen", "Retest Stimulus Seen", false},
    {Tag(0x00240096), VR::FL, VR::none, "1", "RetestSensitivityValue", "Retest Sensitivity Value", false},
    {Tag(0x00240097), VR::SQ, VR::none, "1", "VisualFieldTestPointNormalsSequence", "Visual Field Test Point Normals Sequence", false},
    {Tag(0x00240098), VR::FL, VR::none, "1", "QuantifiedDefect", "Quantified Defect", false},
    {Tag(0x00240100), VR::FL, VR::none, "1", "AgeCorrectedSensitivityDeviationProbabilityValue", "Age Corrected Sensitivity Deviation Probability Value", false},
    {Tag(0x00240102), VR::CS, VR::none, "1", "GeneralizedDefectCorrectedSensitivityDeviationFlag", "Generalized Defect Corrected Sensitivity Deviation Flag", false},
    {Tag(0x00240103), VR::FL, VR::none, "1", "GeneralizedDefectCorrectedSensitivityDeviationValue", "Generalized Defect Corrected Sensitivity Deviation Value", false},
    {Tag(0x00240104), VR::FL, VR::none, "1", "GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue", "Generalized Defect Corrected Sensitivity Deviation Probability Value", false},
    {Tag(0x00240105), VR::FL, VR::none, "1", "MinimumSensitivityValue", "Minimum Sensitivity Value", false},
    {Tag(0x00240106), VR::CS, VR::none, "1", "BlindSpotLocalized", "Blind Spot Localized", false},
    {Tag(0x00240107), VR::FL, VR::none, "1", "BlindSpotXCoordinate", "Blind Spot X-Coordinate", false},
    {Tag(0x00240108), VR::FL, VR::none, "1", "BlindSpotYCoordinate", "Blind Spot Y-Coordinate", false},
    {Tag(0x00240110), VR::SQ, VR::none, "1", "VisualAcuityMeasurementSequence", "Visual Acuity Measurement Sequence", false},
    {Tag(0x00240112), VR::SQ, VR::none, "1", "RefractiveParametersUsedOnPatientSequence", "Refractive Parameters Used on Patient Sequence", false},
    {Tag(0x00240113), VR::CS, VR::none, "1", "MeasurementLaterality", "Measurement Laterality", false},
    {Tag(0x00240114), VR::SQ, VR::none, "1", "OphthalmicPatientClinicalInformationLeftEyeSequence", "Ophthalmic Patient Clinical Information Left Eye Sequence", false},
    {Tag(0x00240115), VR::SQ, VR::none, "1", "OphthalmicPatientClinicalInformationRightEyeSequence", "Ophthalmic Patient Clinical Information Right Eye Sequence", false},
    {Tag(0x00240117), VR::CS, VR::none, "1", "FovealPointNormativeDataFlag", "Foveal Point Normative Data Flag", false},
    {Tag(0x00240118), VR::FL, VR::none, "1", "FovealPointProbabilityValue", "Foveal Point Probability Value", false},
    {Tag(0x00240120), VR::CS, VR::none, "1", "ScreeningBaselineMeasured", "Screening Baseline Measured", false},
    {Tag(0x00240122), VR::SQ, VR::none, "1", "ScreeningBaselineMeasuredSequence", "Screening Baseline Measured Sequence", false},
    {Tag(0x00240124), VR::CS, VR::none, "1", "ScreeningBaselineType", "Screening Baseline Type", false},
    {Tag(0x00240126), VR::FL, VR::none, "1", "ScreeningBaselineValue", "Screening Baseline Value", false},
    {Tag(0x00240202), VR::LO, VR::none, "1", "AlgorithmSource", "Algorithm Source", false},
    {Tag(0x00240306), VR::LO, VR::none, "1", "DataSetName", "Data Set Name", false},
    {Tag(0x00240307), VR::LO, VR::none, "1", "DataSetVersion", "Data Set Version", false},
    {Tag(0x00240308), VR::LO, VR::none, "1", "DataSetSource", "Data Set Source", false},
    {Tag(0x00240309), VR::LO, VR::none, "1", "DataSetDescription", "Data Set Description", false},
    {Tag(0x00240317), VR::SQ, VR::none, "1", "VisualFieldTestReliabilityGlobalIndexSequence", "Visual Field Test Reliability Global Index Sequence", false},
    {Tag(0x00240320), VR::SQ, VR::none, "1", "VisualFieldGlobalResultsIndexSequence", "Visual Field Global Results Index Sequence", false},
    {Tag(0x00240325), VR::SQ, VR::none, "1", "DataObservationSequence", "Data Observation Sequence", false},
    {Tag(0x00240338), VR::CS, VR::none, "1", "IndexNormalsFlag", "Index Normals Flag", false},
    {Tag(0x00240341), VR::FL, VR::none, "1", "IndexProbability", "Index Probability", false},
    {Tag(0x00240344), VR::SQ, VR::none, "1", "IndexProbabilitySequence", "Index Probability Sequence", false},
    {Tag(0x00280002), VR::US, VR::none, "1", "SamplesPerPixel", "Samples per Pixel", false},
    {Tag(0x00280003), VR::US, VR::none, "1", "SamplesPerPixelUsed", "Samples per Pixel Used", false},
    {Tag(0x00280004), VR::CS, VR::none, "1", "PhotometricInterpretation", "Photometric Interpretation", false},
    {Tag(0x00280005), VR::US, VR::none, "1", "ImageDimensions", "Image Dimensions", true},
    {Tag(0x00280006), VR::US, VR::none, "1", "PlanarConfiguration", "Planar Configuration", false},
    {Tag(0x00280008), VR::IS, VR::none, "1", "NumberOfFrames", "Number of Frames", false},
    {Tag(0x00280009), VR::AT, VR::none, "1-n", "FrameIncrementPointer", "Frame Increment Pointer", false},
    {Tag(0x0028000a), VR::AT, VR::none, "1-n", "FrameDimensionPointer", "Frame Dimension Pointer", false},
    {Tag(0x00280010), VR::US, VR::none, "1", "Rows", "Rows", false},
    {Tag(0x00280011), VR::US, VR::none, "1", "Columns", "Columns", false},
    {Tag(0x00280012), VR::US, VR::none, "1", "Planes", "Planes", true},
    {Tag(0x00280014), VR::US, VR::none, "1", "UltrasoundColorDataPresent", "Ultrasound Color Data Present", false},
    {Tag(0x00280020), VR::OB, VR::none, "1", "", "Retired-blank", true},
    {Tag(0x00280030), VR::DS, VR::none, "2", "PixelSpacing", "Pixel Spacing", false},
    {Tag(0x00280031), VR::DS, VR::none, "2", "ZoomFactor", "Zoom Factor", false},
    {Tag(0x00280032), VR::DS, VR::none, "2", "ZoomCenter", "Zoom Center", false},
    {Tag(0x00280034), VR::IS, VR::none, "2", "PixelAspectRatio", "Pixel Aspect Ratio", false},
    {Tag(0x00280040), VR::CS, VR::none, "1", "ImageFormat", "Image Format", true},
    {Tag(0x00280050), VR::LO, VR::none, "1-n", "ManipulatedImage", "Manipulated Image", true},
    {Tag(0x00280051), VR::CS, VR::none, "1-n", "CorrectedImage", "Corrected Image", false},
    {Tag(0x0028005f), VR::LO, VR::none, "1", "CompressionRecognitionCode", "Compression Recognition Code", true},
    {Tag(0x00280060), VR::CS, VR::none, "1", "CompressionCode", "Compression Code", true},
    {Tag(0x00280061), VR::SH, VR::none, "1", "CompressionOriginator", "Compression Originator", true},
    {Tag(0x00280062), VR::LO, VR::none, "1", "CompressionLabel", "Compression Label", true},
    {Tag(0x00280063), VR::SH, VR::none, "1", "CompressionDescription", "Compression Description", true},
    {Tag(0x00280065), VR::CS, VR::none, "1-n", "CompressionSequence", "Compression Sequence", true},
    {Tag(0x00280066), VR::AT, VR::none, "1-n", "CompressionStepPointers", "Compression Step Pointers", true},
    {Tag(0x00280068), VR::US, VR::none, "1", "RepeatInterval", "Repeat Interval", true},
    {Tag(0x00280069), VR::US, VR::none, "1", "BitsGrouped", "Bits Grouped", true},
    {Tag(0x00280070), VR::US, VR::none, "1-n", "PerimeterTable", "Perimeter Table", true},
    {Tag(0x00280071), VR::US, VR::SS, "1", "PerimeterValue", "Perimeter Value", true},
    {Tag(0x00280080), VR::US, VR::none, "1", "PredictorRows", "Predictor Rows", true},
    {Tag(0x00280081), VR::US, VR::none, "1", "PredictorColumns", "Predictor Columns", true},
    {Tag(0x00280082), VR::US, VR::none, "1-n", "PredictorConstants", "Predictor Constants", true},
    {Tag(0x00280090), VR::CS, VR::none, "1", "BlockedPixels", "Blocked Pixels", true},
    {Tag(0x00280091), VR::US, VR::none, "1", "BlockRows", "Block Rows", true},
    {Tag(0x00280092), VR::US, VR::none, "1", "BlockColumns", "Block Columns", true},
    {Tag(0x00280093), VR::US, VR::none, "1", "RowOverlap", "Row Overlap", true},
    {Tag(0x00280094), VR::US, VR::none, "1", "ColumnOverlap", "Column Overlap", true},
    {Tag(0x00280100), VR::US, VR::none, "1", "BitsAllocated", "Bits Allocated", false},
    {Tag(0x00280101), VR::US, VR::none, "1", "BitsStored", "Bits Stored", false},
    {Tag(0x00280102), VR::US, VR::none, "1", "HighBit", "High Bit", false},
    {Tag(0x00280103), VR::US, VR::none, "1", "PixelRepresentation", "Pixel Representation", false},
    {Tag(0x00280104), VR::US, VR::SS, "1", "SmallestValidPixelValue", "Smallest Valid Pixel Value", true},
    {Tag(0x00280105), VR::US, VR::SS, "1", "LargestValidPixelValue", "Largest Valid Pixel Value", true},
    {Tag(0x00280106), VR::US, VR::SS, "1", "SmallestImagePixelValue", "Smallest Image Pixel Value", false},
    {Tag(0x00280107), VR::US, VR::SS, "1", "LargestImagePixelValue", "Largest Image Pixel Value", false},
    {Tag(0x00280108), VR::US, VR::SS, "1", "SmallestPixelValueInSeries", "Smallest Pixel Value in Series", false},
    {Tag(0x00280109), VR::US, VR::SS, "1", "LargestPixelValueInSeries", "Largest Pixel Value in Series", false},
    {Tag(0x00280110), VR::US, VR::SS, "1", "SmallestImagePixelValueInPlane", "Smallest Image Pixel Value in Plane", true},
    {Tag(0x00280111), VR::US, VR::SS, "1", "LargestImagePixelValueInPlane", "Largest Image Pixel Value in Plane", true},
    {Tag(0x00280120), VR::US, VR::SS, "1", "PixelPaddingValue", "Pixel Padding Value", false},
    {Tag(0x00280121), VR::US, VR::SS, "1", "PixelPaddingRangeLimit", "Pixel Padding Range Limit", false},
    {Tag(0x00280122), VR::FL, VR::none, "1", "FloatPixelPaddingValue", "Float Pixel Padding Value", false},
    {Tag(0x00280123), VR::FD, VR::none, "1", "DoubleFloatPixelPaddingValue", "Double Float Pixel Padding Value", false},
    {Tag(0x00280124), VR::FL, VR::none, "1", "FloatPixelPaddingRangeLimit", "Float Pixel Padding Range Limit", false},
    {Tag(0x00280125), VR::FD, VR::none, "1", "DoubleFloatPixelPaddingRangeLimit", "Double Float Pixel Padding Range Limit", false},
    {Tag(0x00280200), VR::US, VR::none, "1", "ImageLocation", "Image Location", true},
    {Tag(0x00280300), VR::CS, VR::none, "1", "QualityControlImage", "Quality Control Image", false},
    {Tag(0x00280301), VR::CS, VR::none, "1", "BurnedInAnnotation", "Burned In Annotation", false},
    {Tag(0x00280302), VR::CS, VR::none, "1", "RecognizableVisualFeatures", "Recognizable Visual Features", false},
    {Tag(0x00280303), VR::CS, VR::none, "1", "LongitudinalTemporalInformationModified", "Longitudinal Temporal Information Modified", false},
    {Tag(0x00280304), VR::UI, VR::none, "1", "ReferencedColorPaletteInstanceUID", "Referenced Color Palette Instance UID", false},
    {Tag(0x00280400), VR::LO, VR::none, "1", "TransformLabel", "Transform Label", true},
    {Tag(0x00280401), VR::LO, VR::none, "1", "TransformVersionNumber", "Transform Version Number", true},
    {Tag(0x00280402), VR::US, VR::none, "1", "NumberOfTransformSteps", "Number of Transform Steps", true},
    {Tag(0x00280403), VR::LO, VR::none, "1-n", "SequenceOfCompressedData", "Sequence of Compressed Data", true},
    {Tag(0x00280404), VR::AT, VR::none, "1-n", "DetailsOfCoefficients", "Details of Coefficients", true},
    {Tag(0x00280700), VR::LO, VR::none, "1", "DCTLabel", "DCT Label", true},
    {Tag(0x00280701), VR::CS, VR::none, "1-n", "DataBlockDescription", "Data Block Description", true},
    {Tag(0x00280702), VR::AT, VR::none, "1-n", "DataBlock", "Data Block", true},
    {Tag(0x00280710), VR::US, VR::none, "1", "NormalizationFactorFormat", "Normalization Factor Format", true},
    {Tag(0x00280720), VR::US, VR::none, "1", "ZonalMapNumberFormat", "Zonal Map Number Format", true},
    {Tag(0x00280721), VR::AT, VR::none, "1-n", "ZonalMapLocation", "Zonal Map Location", true},
    {Tag(0x00280722), VR::US, VR::none, "1", "ZonalMapFormat", "Zonal Map Format", true},
    {Tag(0x00280730), VR::US, VR::none, "1", "AdaptiveMapFormat", "Adaptive Map Format", true},
    {Tag(0x00280740), VR::US, VR::none, "1", "CodeNumberFormat", "Code Number Format", true},
    {Tag(0x00280a02), VR::CS, VR::none, "1", "PixelSpacingCalibrationType", "Pixel Spacing Calibration Type", false},
    {Tag(0x00280a04), VR::LO, VR::none, "1", "PixelSpacingCalibrationDescription", "Pixel Spacing Calibration Description", false},
    {Tag(0x00281040), VR::CS, VR::none, "1", "PixelIntensityRelationship", "Pixel Intensity Relationship", false},
    {Tag(0x00281041), VR::SS, VR::none, "1", "PixelIntensityRelationshipSign", "Pixel Intensity Relationship Sign", false},
    {Tag(0x00281050), VR::DS, VR::none, "1-n", "WindowCenter", "Window Center", false},
    {Tag(0x00281051), VR::DS, VR::none, "1-n", "WindowWidth", "Window Width", false},
    {Tag(0x00281052), VR::DS, VR::none, "1", "RescaleIntercept", "Rescale Intercept", false},
    {Tag(0x00281053), VR::DS, VR::none, "1", "RescaleSlope", "Rescale Slope", false},
    {Tag(0x00281054), VR::LO, VR::none, "1", "RescaleType", "Rescale Type", false},
    {Tag(0x00281055), VR::LO, VR::none, "1-n", "WindowCenterWidthExplanation", "Window Center & Width Explanation", false},
    {Tag(0x00281056), VR::CS, VR::none, "1", "VOILUTFunction", "VOI LUT Function", false},
    {Tag(0x00281080), VR::CS, VR::none, "1", "GrayScale", "Gray Scale", true},
    {Tag(0x00281090), VR::CS, VR::none, "1", "RecommendedViewingMode", "Recommended Viewing Mode", false},
    {Tag(0x00281100), VR::US, VR::SS, "3", "GrayLookupTableDescriptor", "Gray Lookup Table Descriptor", true},
    {Tag(0x00281101), VR::US, VR::SS, "3", "RedPaletteColorLookupTableDescriptor", "Red Palette Color Lookup Table Descriptor", false},
    {Tag(0x00281102), VR::US, VR::SS, "3", "GreenPaletteColorLookupTableDescriptor", "Green Palette Color Lookup Table Descriptor", false},
    {Tag(0x00281103), VR::US, VR::SS, "3", "BluePaletteColorLookupTableDescriptor", "Blue Palette Color Lookup Table Descriptor", false},
    {Tag(0x00281104), VR::US, VR::none, "3", "AlphaPaletteColorLookupTableDescriptor", "Alpha Palette Color Lookup Table Descriptor", false},
    {Tag(0x00281111), VR::US, VR::SS, "4", "LargeRedPaletteColorLookupTableDescriptor", "Large Red Palette Color Lookup Table Descriptor", true},
    {Tag(0x00281112), VR::US, VR::SS, "4", "LargeGreenPaletteColorLookupTableDescriptor", "Large Green Palette Color Lookup Table Descriptor", true},
    {Tag(0x00281113), VR::US, VR::SS, "4", "LargeBluePaletteColorLookupTableDescriptor", "Large Blue Palette Color Lookup Table Descriptor", true},
    {Tag(0x00281199), VR::UI, VR::none, "1", "PaletteColorLookupTableUID", "Palette Color Lookup Table UID", false},
    {Tag(0x00281200), VR::US, VR::SS, "1-n", "GrayLookupTableData", "Gray Lookup Table Data", true},
    {Tag(0x00281201), VR::OW, VR::none, "1", "RedPaletteColorLookupTableData", "Red Palette Color Lookup Table Data", false},
    {Tag(0x00281202), VR::OW, VR::none, "1", "GreenPaletteColorLookupTableData", "Green Palette Color Lookup Table Data", false},
    {Tag(0x00281203), VR::OW, VR::none, "1", "BluePaletteColorLookupTableData", "Blue Palette Color Lookup Table Data", false},
    {Tag(0x00281204), VR::OW, VR::none, "1", "AlphaPaletteColorLookupTableData", "Alpha Palette Color Lookup Table Data", false},
    {Tag(0x00281211), VR::OW, VR::none, "1", "LargeRedPaletteColorLookupTableData", "Large Red Palette Color Lookup Table Data", true},
    {Tag(0x00281212), VR::OW, VR::none, "1", "LargeGreenPaletteColorLookupTableData", "Large Green Palette Color Lookup Table Data", true},
    {Tag(0x00281213), VR::OW, VR::none, "1", "LargeBluePaletteColorLookupTableData", "Large Blue Palette Color Lookup Table Data", true},
    {Tag(0x00281214), VR::UI, VR::none, "1", "LargePaletteColorLookupTableUID", "Large Palette Color Lookup Table UID", true},
    {Tag(0x00281221), VR::OW, VR::none, "1", "SegmentedRedPaletteColorLookupTableData", "Segmented Red Palette Color Lookup Table Data", false},
    {Tag(0x00281222), VR::OW, VR::none, "1", "SegmentedGreenPaletteColorLookupTableData", "Segmented Green Palette Color Lookup Table Data", false},
    {Tag(0x00281223), VR::OW, VR::none, "1", "SegmentedBluePaletteColorLookupTableData", "Segmented Blue Palette Color Lookup Table Data", false},
    {Tag(0x00281224), VR::OW, VR::none, "1", "SegmentedAlphaPaletteColorLookupTableData", "Segmented Alpha Palette Color Lookup Table Data", false},
    {Tag(0x00281230), VR::SQ, VR::none, "1", "StoredValueColorRangeSequence", "Stored Value Color Range Sequence", false},
    {Tag(0x00281231), VR::FD, VR::none, "1", "MinimumStoredValueMapped", "Minimum Stored Value Mapped", false},
    {Tag(0x00281232), VR::FD, VR::none, "1", "MaximumStoredValueMapped", "Maximum Stored Value Mapped", false},
    {Tag(0x00281300), VR::CS, VR::none, "1", "BreastImplantPresent", "Breast Implant Present", false},
    {Tag(0x00281350), VR::CS, VR::none, "1", "PartialView", "Partial View", false},
    {Tag(0x00281351), VR::ST, VR::none, "1", "PartialViewDescription", "Partial View Description", false},
    {Tag(0x00281352), VR::SQ, VR::none, "1", "PartialViewCodeSequence", "Partial View Code Sequence", false},
    {Tag(0x0028135a), VR::CS, VR::none, "1", "SpatialLocationsPreserved", "Spatial Locations Preserved", false},
    {Tag(0x00281401), VR::SQ, VR::none, "1", "DataFrameAssignmentSequence", "Data Frame Assignment Sequence", false},
    {Tag(0x00281402), VR::CS, VR::none, "1", "DataPathAssignment", "Data Path Assignment", false},
    {Tag(0x00281403), VR::US, VR::none, "1", "BitsMappedToColorLookupTable", "Bits Mapped to Color Lookup Table", false},
    {Tag(0x00281404), VR::SQ, VR::none, "1", "BlendingLUT1Sequence", "Blending LUT 1 Sequence", false},
    {Tag(0x00281405), VR::CS, VR::none, "1", "BlendingLUT1TransferFunction", "Blending LUT 1 Transfer Function", false},
    {Tag(0x00281406), VR::FD, VR::none, "1", "BlendingWeightConstant", "Blending Weight Constant", false},
    {Tag(0x00281407), VR::US, VR::none, "3", "BlendingLookupTableDescriptor", "Blending Lookup Table Descriptor", false},
    {Tag(0x00281408), VR::OW, VR::none, "1", "BlendingLookupTableData", "Blending Lookup Table Data", false},
    {Tag(0x0028140b), VR::SQ, VR::none, "1", "EnhancedPaletteColorLookupTableSequence", "Enhanced Palette Color Lookup Table Sequence", false},
    {Tag(0x0028140c), VR::SQ, VR::none, "1", "BlendingLUT2Sequence", "Blending LUT 2 Sequence", false},
    {Tag(0x0028140d), VR::CS, VR::none, "1", "BlendingLUT2TransferFunction", "Blending LUT 2 Transfer Function", false},
    {Tag(0x0028140e), VR::CS, VR::none, "1", "DataPathID", "Data Path ID", false},
    {Tag(0x0028140f), VR::CS, VR::none, "1", "RGBLUTTransferFunction", "RGB LUT Transfer Function", false},
    {Tag(0x00281410), VR::CS, VR::none, "1", "AlphaLUTTransferFunction", "Alpha LUT Transfer Function", false},
    {Tag(0x00282000), VR::OB, VR::none, "1", "ICCProfile", "ICC Profile", false},
    {Tag(0x00282002), VR::CS, VR::none, "1", "ColorSpace", "Color Space", false},
    {Tag(0x00282110), VR::CS, VR::none, "1", "LossyImageCompression", "Lossy Image Compression", false},
    {Tag(0x00282112), VR::DS, VR::none, "1-n", "LossyImageCompressionRatio", "Lossy Image Compression Ratio", false},
    {Tag(0x00282114), VR::CS, VR::none, "1-n", "LossyImageCompressionMethod", "Lossy Image Compression Method", false},
    {Tag(0x00283000), VR::SQ, VR::none, "1", "ModalityLUTSequence", "Modality LUT Sequence", false},
    {Tag(0x00283001), VR::SQ, VR::none, "1", "VariableModalityLUTSequence", "Variable Modality LUT Sequence", false},
    {Tag(0x00283002), VR::US, VR::SS, "3", "LUTDescriptor", "LUT Descriptor", false},
    {Tag(0x00283003), VR::LO, VR::none, "1", "LUTExplanation", "LUT Explanation", false},
    {Tag(0x00283004), VR::LO, VR::none, "1", "ModalityLUTType", "Modality LUT Type", false},
    {Tag(0x00283006), VR::US, VR::OW, "1-n", "LUTData", "LUT Data", false},
    {Tag(0x00283010), VR::SQ, VR::none, "1", "VOILUTSequence", "VOI LUT Sequence", false},
    {Tag(0x00283110), VR::SQ, VR::none, "1", "SoftcopyVOILUTSequence", "Softcopy VOI LUT Sequence", false},
    {Tag(0x00284000), VR::LT, VR::none, "1", "ImagePresentationComments", "Image Presentation Comments", true},
    {Tag(0x00285000), VR::SQ, VR::none, "1", "BiPlaneAcquisitionSequence", "Bi-Plane Acquisition Sequence", true},
    {Tag(0x00286010), VR::US, VR::none, "1", "RepresentativeFrameNumber", "Representative Frame Number", false},
    {Tag(0x00286020), VR::US, VR::none, "1-n", "FrameNumbersOfInterest", "Frame Numbers of Interest (FOI)", false},
    {Tag(0x00286022), VR::LO, VR::none, "1-n", "FrameOfInterestDescription", "Frame of Interest Description", false},
    {Tag(0x00286023), VR::CS, VR::none, "1-n", "FrameOfInterestType", "Frame of Interest Type", false},
    {Tag(0x00286030), VR::US, VR::none, "1-n", "MaskPointers", "Mask Pointer(s)", true},
    {Tag(0x00286040), VR::US, VR::none, "1-n", "RWavePointer", "R Wave Pointer", false},
    {Tag(0x00286100), VR::SQ, VR::none, "1", "MaskSubtractionSequence", "Mask Subtraction Sequence", false},
    {Tag(0x00286101), VR::CS, VR::none, "1", "MaskOperation", "Mask Operation", false},
    {Tag(0x00286102), VR::US, VR::none, "2-2n", "ApplicableFrameRange", "Applicable Frame Range", false},
    {Tag(0x00286110), VR::US, VR::none, "1-n", "MaskFrameNumbers", "Mask Frame Numbers", false},
    {Tag(0x00286112), VR::US, VR::none, "1", "ContrastFrameAveraging", "Contrast Frame Averaging", false},
    {Tag(0x00286114), VR::FL, VR::none, "2", "MaskSubPixelShift", "Mask Sub-pixel Shift", false},
    {Tag(0x00286120), VR::SS, VR::none, "1", "TIDOffset", "TID Offset", false},
    {Tag(0x00286190), VR::ST, VR::none, "1", "MaskOperationExplanation", "Mask Operation Explanation", false},
    {Tag(0x00287000), VR::SQ, VR::none, "1", "EquipmentAdministratorSequence", "Equipment Administrator Sequence", false},
    {Tag(0x00287001), VR::US, VR::none, "1", "NumberOfDisplaySubsystems", "Number of Display Subsystems", false},
    {Tag(0x00287002), VR::US, VR::none, "1", "CurrentConfigurationID", "Current Configuration ID", false},
    {Tag(0x00287003), VR::US, VR::none, "1", "DisplaySubsystemID", "Display Subsystem ID", false},
    {Tag(0x00287004), VR::SH, VR::none, "1", "DisplaySubsystemName", "Display Subsystem Name", false},
    {Tag(0x00287005), VR::LO, VR::none, "1", "DisplaySubsystemDescription", "Display Subsystem Description", false},
    {Tag(0x00287006), VR::CS, VR::none, "1", "SystemStatus", "System Status", false},
    {Tag(0x00287007), VR::LO, VR::none, "1", "SystemStatusComment", "System Status Comment", false},
    {Tag(0x00287008), VR::SQ, VR::none, "1", "TargetLuminanceCharacteristicsSequence", "Target Luminance Characteristics Sequence", false},
    {Tag(0x00287009), VR::US, VR::none, "1", "LuminanceCharacteristicsID", "Luminance Characteristics ID", false},
    {Tag(0x0028700a), VR::SQ, VR::none, "1", "DisplaySubsystemConfigurationSequence", "Display Subsystem Configuration Sequence", false},
    {Tag(0x0028700b), VR::US, VR::none, "1", "ConfigurationID", "Configuration ID", false},
    {Tag(0x0028700c), VR::SH, VR::none, "1", "ConfigurationName", "Configuration Name", false},
    {Tag(0x0028700d), VR::LO, VR::none, "1", "ConfigurationDescription", "Configuration Description", false},
    {Tag(0x0028700e), VR::US, VR::none, "1", "ReferencedTargetLuminanceCharacteristicsID", "Referenced Target Luminance Characteristics ID", false},
    {Tag(0x0028700f), VR::SQ, VR::none, "1", "QAResultsSequence", "QA Results Sequence", false},
    {Tag(0x00287010), VR::SQ, VR::none, "1", "DisplaySubsystemQAResultsSequence", "Display Subsystem QA Results Sequence", false},
    {Tag(0x00287011), VR::SQ, VR::none, "1", "ConfigurationQAResultsSequence", "Configuration QA Results Sequence", false},
    {Tag(0x00287012), VR::SQ, VR::none, "1", "MeasurementEquipmentSequence", "Measurement Equipment Sequence", false},
    {Tag(0x00287013), VR::CS, VR::none, "1-n", "MeasurementFunctions", "Measurement Functions", false},
    {Tag(0x00287014), VR::CS, VR::none, "1", "MeasurementEquipmentType", "Measurement Equipment Type", false},
    {Tag(0x00287015), VR::SQ, VR::none, "1", "VisualEvaluationResultSequence", "Visual Evaluation Result Sequence", false},
    {Tag(0x00287016), VR::SQ, VR::none, "1", "DisplayCalibrationResultSequence", "Display Calibration Result Sequence", false},
    {Tag(0x00287017), VR::US, VR::none, "1", "DDLValue", "DDL Value", false},
    {Tag(0x00287018), VR::FL, VR::none, "2", "CIExyWhitePoint", "CIExy White Point", false},
    {Tag(0x00287019), VR::CS, VR::none, "1", "DisplayFunctionType", "Display Function Type", false},
    {Tag(0x0028701a), VR::FL, VR::none, "1", "GammaValue", "Gamma Value", false},
    {Tag(0x0028701b), VR::US, VR::none, "1", "NumberOfLuminancePoints", "Number of Luminance Points", false},
    {Tag(0x0028701c), VR::SQ, VR::none, "1", "LuminanceResponseSequence", "Luminance Response Sequence", false},
    {Tag(0x0028701d), VR::FL, VR::none, "1", "TargetMinimumLuminance", "Target Minimum Luminance", false},
    {Tag(0x0028701e), VR::FL, VR::none, "1", "TargetMaximumLuminance", "Target Maximum Luminance", false},
    {Tag(0x0028701f), VR::FL, VR::none, "1", "LuminanceValue", "Luminance Value", false},
    {Tag(0x00287020), VR::LO, VR::none, "1", "LuminanceResponseDescription", "Luminance Response Description", false},
    {Tag(0x00287021), VR::CS, VR::none, "1", "WhitePointFlag", "White Point Flag", false},
    {Tag(0x00287022), VR::SQ, VR::none, "1", "DisplayDeviceTypeCodeSequence", "Display Device Type Code Sequence", false},
    {Tag(0x00287023), VR::SQ, VR::none, "1", "DisplaySubsystemSequence", "Display Subsystem Sequence", false},
    {Tag(0x00287024), VR::SQ, VR::none, "1", "LuminanceResultSequence", "Luminance Result Sequence", false},
    {Tag(0x00287025), VR::CS, VR::none, "1", "AmbientLightValueSource", "Ambient Light Value Source", false},
    {Tag(0x00287026), VR::CS, VR::none, "1-n", "MeasuredCharacteristics", "Measured Characteristics", false},
    {Tag(0x00287027), VR::SQ, VR::none, "1", "LuminanceUniformityResultSequence", "Luminance Uniformity Result Sequence", false},
    {Tag(0x00287028), VR::SQ, VR::none, "1", "VisualEvaluationTestSequence", "Visual Evaluation Test Sequence", false},
    {Tag(0x00287029), VR::CS, VR::none, "1", "TestResult", "Test Result", false},
    {Tag(0x0028702a), VR::LO, VR::none, "1", "TestResultComment", "Test Result Comment", false},
    {Tag(0x0028702b), VR::CS, VR::none, "1", "TestImageValidation", "Test Image Validation", false},
    {Tag(0x0028702c), VR::SQ, VR::none, "1", "TestPatternCodeSequence", "Test Pattern Code Sequence", false},
    {Tag(0x0028702d), VR::SQ, VR::none, "1", "MeasurementPatternCodeSequence", "Measurement Pattern Code Sequence", false},
    {Tag(0x0028702e), VR::SQ, VR::none, "1", "VisualEvaluationMethodCodeSequence", "Visual Evaluation Method Code Sequence", false},
    {Tag(0x00287fe0), VR::UR, VR::none, "1", "PixelDataProviderURL", "Pixel Data Provider URL", false},
    {Tag(0x00289001), VR::UL, VR::none, "1", "DataPointRows", "Data Point Rows", false},
    {Tag(0x00289002), VR::UL, VR::none, "1", "DataPointColumns", "Data Point Columns", false},
    {Tag(0x00289003), VR::CS, VR::none, "1", "SignalDomainColumns", "Signal Domain Columns", false},
    {Tag(0x00289099), VR::US, VR::none, "1", "LargestMonochromePixelValue", "Largest Monochrome Pixel Value", true},
    {Tag(0x00289108), VR::CS, VR::none, "1", "DataRepresentation", "Data Representation", false},
    {Tag(0x00289110), VR::SQ, VR::none, "1", "PixelMeasuresSequence", "Pixel Measures Sequence", false},
    {Tag(0x00289132), VR::SQ, VR::none, "1", "FrameVOILUTSequence", "Frame VOI LUT Sequence", false},
    {Tag(0x00289145), VR::SQ, VR::none, "1", "PixelValueTransformationSequence", "Pixel Value Transformation Sequence", false},
    {Tag(0x00289235), VR::CS, VR::none, "1", "SignalDomainRows", "Signal Domain Rows", false},
    {Tag(0x00289411), VR::FL, VR::none, "1", "DisplayFilterPercentage", "Display Filter Percentage", false},
    {Tag(0x00289415), VR::SQ, VR::none, "1", "FramePixelShiftSequence", "Frame Pixel Shift Sequence", false},
    {Tag(0x00289416), VR::US, VR::none, "1", "SubtractionItemID", "Subtraction Item ID", false},
    {Tag(0x00289422), VR::SQ, VR::none, "1", "PixelIntensityRelationshipLUTSequence", "Pixel Intensity Relationship LUT Sequence", false},
    {Tag(0x00289443), VR::SQ, VR::none, "1", "FramePixelDataPropertiesSequence", "Frame Pixel Data Properties Sequence", false},
    {Tag(0x00289444), VR::CS, VR::none, "1", "GeometricalProperties", "Geometrical Properties", false},
    {Tag(0x00289445), VR::FL, VR::none, "1", "GeometricMaximumDistortion", "Geometric Maximum Distortion", false},
    {Tag(0x00289446), VR::CS, VR::none, "1-n", "ImageProcessingApplied", "Image Processing Applied", false},
    {Tag(0x00289454), VR::CS, VR::none, "1", "MaskSelectionMode", "Mask Selection Mode", false},
    {Tag(0x00289474), VR::CS, VR::none, "1", "LUTFunction", "LUT Function", false},
    {Tag(0x00289478), VR::FL, VR::none, "1", "MaskVisibilityPercentage", "Mask Visibility Percentage", false},
    {Tag(0x00289501), VR::SQ, VR::none, "1", "PixelShiftSequence", "Pixel Shift Sequence", false},
    {Tag(0x00289502), VR::SQ, VR::none, "1", "RegionPixelShiftSequence", "Region Pixel Shift Sequence", false},
    {Tag(0x00289503), VR::SS, VR::none, "2-2n", "VerticesOfTheRegion", "Vertices of the Region", false},
    {Tag(0x00289505), VR::SQ, VR::none, "1", "MultiFramePresentationSequence", "Multi-frame Presentation Sequence", false},
    {Tag(0x00289506), VR::US, VR::none, "2-2n", "PixelShiftFrameRange", "Pixel Shift Frame Range", false},
    {Tag(0x00289507), VR::US, VR::none, "2-2n", "LUTFrameRange", "LUT Frame Range", false},
    {Tag(0x00289520), VR::DS, VR::none, "16", "ImageToEquipmentMappingMatrix", "Image to Equipment Mapping Matrix", false},
    {Tag(0x00289537), VR::CS, VR::none, "1", "EquipmentCoordinateSystemIdentification", "Equipment Coordinate System Identification", false},
    {Tag(0x0032000a), VR::CS, VR::none, "1", "StudyStatusID", "Study Status ID", true},
    {Tag(0x0032000c), VR::CS, VR::none, "1", "StudyPriorityID", "Study Priority ID", true},
    {Tag(0x00320012), VR::LO, VR::none, "1", "StudyIDIssuer", "Study ID Issuer", true},
    {Tag(0x00320032), VR::DA, VR::none, "1", "StudyVerifiedDate", "Study Verified Date", true},
    {Tag(0x00320033), VR::TM, VR::none, "1", "StudyVerifiedTime", "Study Verified Time", true},
    {Tag(0x00320034), VR::DA, VR::none, "1", "StudyReadDate", "Study Read Date", true},
    {Tag(0x00320035), VR::TM, VR::none, "1", "StudyReadTime", "Study Read Time", true},
    {Tag(0x00321000), VR::DA, VR::none, "1", "ScheduledStudyStartDate", "Scheduled Study Start Date", true},
    {Tag(0x00321001), VR::TM, VR::none, "1", "ScheduledStudyStartTime", "Scheduled Study Start Time", true},
    {Tag(0x00321010), VR::DA, VR::none, "1", "ScheduledStudyStopDate", "Scheduled Study Stop Date", true},
    {Tag(0x00321011), VR::TM, VR::none, "1", "ScheduledStudyStopTime", "Scheduled Study Stop Time", true},
    {Tag(0x00321020), VR::LO, VR::none, "1", "ScheduledStudyLocation", "Scheduled Study Location", true},
    {Tag(0x00321021), VR::AE, VR::none, "1-n", "ScheduledStudyLocationAETitle", "Scheduled Study Location AE Title", true},
    {Tag(0x00321030), VR::LO, VR::none, "1", "ReasonForStudy", "Reason for Study", true},
    {Tag(0x00321031), VR::SQ, VR::none, "1", "RequestingPhysicianIdentificationSequence", "Requesting Physician Identification Sequence", false},
    {Tag(0x00321032), VR::PN, VR::none, "1", "RequestingPhysician", "Requesting Physician", false},
    {Tag(0x00321033), VR::LO, VR::none, "1", "RequestingService", "Requesting Service", false},
    {Tag(0x00321034), VR::SQ, VR::none, "1", "RequestingServiceCodeSequence", "Requesting Service Code Sequence", false},
    {Tag(0x00321040), VR::DA, VR::none, "1", "StudyArrivalDate", "Study Arrival Date", true},
    {Tag(0x00321041), VR::TM, VR::none, "1", "StudyArrivalTime", "Study Arrival Time", true},
    {Tag(0x00321050), VR::DA, VR::none, "1", "StudyCompletionDate", "Study Completion Date", true},
    {Tag(0x00321051), VR::TM, VR::none, "1", "StudyCompletionTime", "Study Completion Time", true},
    {Tag(0x00321055), VR::CS, VR::none, "1", "StudyComponentStatusID", "Study Component Status ID", true},
    {Tag(0x00321060), VR::LO, VR::none, "1", "RequestedProcedureDescription", "Requested Procedure Description", false},
    {Tag(0x00321064), VR::SQ, VR::none, "1", "RequestedProcedureCodeSequence", "Requested Procedure Code Sequence", false},
    {Tag(0x00321065), VR::SQ, VR::none, "1", "RequestedLateralityCodeSequence", "Requested Laterality Code Sequence", false},
    {Tag(0x00321066), VR::UT, VR::none, "1", "ReasonForVisit", "Reason for Visit", false},
    {Tag(0x00321067), VR::SQ, VR::none, "1", "ReasonForVisitCodeSequence", "Reason for Visit Code Sequence", false},
    {Tag(0x00321070), VR::LO, VR::none, "1", "RequestedContrastAgent", "Requested Contrast Agent", false},
    {Tag(0x00324000), VR::LT, VR::none, "1", "StudyComments", "Study Comments", true},
    {Tag(0x00340001), VR::SQ, VR::none, "1", "FlowIdentifierSequence", "Flow Identifier Sequence", false},
    {Tag(0x00340002), VR::OB, VR::none, "1", "FlowIdentifier", "Flow Identifier", false},
    {Tag(0x00340003), VR::UI, VR::none, "1", "FlowTransferSyntaxUID", "Flow Transfer Syntax UID", false},
    {Tag(0x00340004), VR::UL, VR::none, "1", "FlowRTPSamplingRate", "Flow RTP Sampling Rate", false},
    {Tag(0x00340005), VR::OB, VR::none, "1", "SourceIdentifier", "Source Identifier", false},
    {Tag(0x00340007), VR::OB, VR::none, "1", "FrameOriginTimestamp", "Frame Origin Timestamp", false},
    {Tag(0x00340008), VR::CS, VR::none, "1", "IncludesImagingSubject", "Includes Imaging Subject", false},
    {Tag(0x00340009), VR::SQ, VR::none, "1", "FrameUsefulnessGroupSequence", "Frame Usefulness Group Sequence", false},
    {Tag(0x0034000a), VR::SQ, VR::none, "1", "RealTimeBulkDataFlowSequence", "Real-Time Bulk Data Flow Sequence", false},
    {Tag(0x0034000b), VR::SQ, VR::none, "1", "CameraPositionGroupSequence", "Camera Position Group Sequence", false},
    {Tag(0x0034000c), VR::CS, VR::none, "1", "IncludesInformation", "Includes Information", false},
    {Tag(0x0034000d), VR::SQ, VR::none, "1", "TimeOfFrameGroupSequence", "Time of Frame Group Sequence", false},
    {Tag(0x00380004), VR::SQ, VR::none, "1", "ReferencedPatientAliasSequence", "Referenced Patient Alias Sequence", true},
    {Tag(0x00380008), VR::CS, VR::none, "1", "VisitStatusID", "Visit Status ID", false},
    {Tag(0x00380010), VR::LO, VR::none, "1", "AdmissionID", "Admission ID", false},
    {Tag(0x00380011), VR::LO, VR::none, "1", "IssuerOfAdmissionID", "Issuer of Admission ID", true},
    {Tag(0x00380014), VR::SQ, VR::none, "1", "IssuerOfAdmissionIDSequence", "Issuer of Admission ID Sequence", false},
    {Tag(0x00380016), VR::LO, VR::none, "1", "RouteOfAdmissions", "Route of Admissions", false},
    {Tag(0x0038001a), VR::DA, VR::none, "1", "ScheduledAdmissionDate", "Scheduled Admission Date", true},
    {Tag(0x0038001b), VR::TM, VR::none, "1", "ScheduledAdmissionTime", "Scheduled Admission Time", true},
    {Tag(0x0038001c), VR::DA, VR::none, "1", "ScheduledDischargeDate", "Scheduled Discharge Date", true},
    {Tag(0x0038001d), VR::TM, VR::none, "1", "ScheduledDischargeTime", "Scheduled Discharge Time", true},
    {Tag(0x0038001e), VR::LO, VR::none, "1", "ScheduledPatientInstitutionResidence", "Scheduled Patient Institution Residence", true},
    {Tag(0x00380020), VR::DA, VR::none, "1", "AdmittingDate", "Admitting Date", false},
    {Tag(0x00380021), VR::TM, VR::none, "1", "AdmittingTime", "Admitting Time", false},
    {Tag(0x00380030), VR::DA, VR::none, "1", "DischargeDate", "Discharge Date", true},
    {Tag(0x00380032), VR::TM, VR::none, "1", "DischargeTime", "Discharge Time", true},
    {Tag(0x00380040), VR::LO, VR::none, "1", "DischargeDiagnosisDescription", "Discharge Diagnosis Description", true},
    {Tag(0x00380044), VR::SQ, VR::none, "1", "DischargeDiagnosisCodeSequence", "Discharge Diagnosis Code Sequence", true},
    {Tag(0x00380050), VR::LO, VR::none, "1", "SpecialNeeds", "Special Needs", false},
    {Tag(0x00380060), VR::LO, VR::none, "1", "ServiceEpisodeID", "Service Episode ID", false},
    {Tag(0x00380061), VR::LO, VR::none, "1", "IssuerOfServiceEpisodeID", "Issuer of Service Episode ID", true},
    {Tag(0x00380062), VR::LO, VR::none, "1", "ServiceEpisodeDescription", "Service Episode Description", false},
    {Tag(0x00380064), VR::SQ, VR::none, "1", "IssuerOfServiceEpisodeIDSequence", "Issuer of Service Episode ID Sequence", false},
    {Tag(0x00380100), VR::SQ, VR::none, "1", "PertinentDocumentsSequence", "Pertinent Documents Sequence", false},
    {Tag(0x00380101), VR::SQ, VR::none, "1", "PertinentResourcesSequence", "Pertinent Resources Sequence", false},
    {Tag(0x00380102), VR::LO, VR::none, "1", "ResourceDescription", "Resource Description", false},
    {Tag(0x00380300), VR::LO, VR::none, "1", "CurrentPatientLocation", "Current Patient Location", false},
    {Tag(0x00380400), VR::LO, VR::none, "1", "PatientInstitutionResidence", "Patient's Institution Residence", false},
    {Tag(0x00380500), VR::LO, VR::none, "1", "PatientState", "Patient State", false},
    {Tag(0x00380502), VR::SQ, VR::none, "1", "PatientClinicalTrialParticipationSequence", "Patient Clinical Trial Participation Sequence", false},
    {Tag(0x00384000), VR::LT, VR::none, "1", "VisitComments", "Visit Comments", false},
    {Tag(0x003a0004), VR::CS, VR::none, "1", "WaveformOriginality", "Waveform Originality", false},
    {Tag(0x003a0005), VR::US, VR::none, "1", "NumberOfWaveformChannels", "Number of Waveform Channels", false},
    {Tag(0x003a0010), VR::UL, VR::none, "1", "NumberOfWaveformSamples", "Number of Waveform Samples", false},
    {Tag(0x003a001a), VR::DS, VR::none, "1", "SamplingFrequency", "Sampling Frequency", false},
    {Tag(0x003a0020), VR::SH, VR::none, "1", "MultiplexGroupLabel", "Multiplex Group Label", false},
    {Tag(0x003a0200), VR::SQ, VR::none, "1", "ChannelDefinitionSequence", "Channel Definition Sequence", false},
    {Tag(0x003a0202), VR::IS, VR::none, "1", "WaveformChannelNumber", "Waveform Channel Number", false},
    {Tag(0x003a0203), VR::SH, VR::none, "1", "ChannelLabel", "Channel Label", false},
    {Tag(0x003a0205), VR::CS, VR::none, "1-n", "ChannelStatus", "Channel Status", false},
    {Tag(0x003a0208), VR::SQ, VR::none, "1", "ChannelSourceSequence", "Channel Source Sequence", false},
    {Tag(0x003a0209), VR::SQ, VR::none, "1", "ChannelSourceModifiersSequence", "Channel Source Modifiers Sequence", false},
    {Tag(0x003a020a), VR::SQ, VR::none, "1", "SourceWaveformSequence", "Source Waveform Sequence", false},
    {Tag(0x003a020c), VR::LO, VR::none, "1", "ChannelDerivationDescription", "Channel Derivation Description", false},
    {Tag(0x003a0210), VR::DS, VR::none, "1", "ChannelSensitivity", "Channel Sensitivity", false},
    {Tag(0x003a0211), VR::SQ, VR::none, "1", "ChannelSensitivityUnitsSequence", "Channel Sensitivity Units Sequence", false},
    {Tag(0x003a0212), VR::DS, VR::none, "1", "ChannelSensitivityCorrectionFactor", "Channel Sensitivity Correction Factor", false},
    {Tag(0x003a0213), VR::DS, VR::none, "1", "ChannelBaseline", "Channel Baseline", false},
    {Tag(0x003a0214), VR::DS, VR::none, "1", "ChannelTimeSkew", "Channel Time Skew", false},
    {Tag(0x003a0215), VR::DS, VR::none, "1", "ChannelSampleSkew", "Channel Sample Skew", false},
    {Tag(0x003a0218), VR::DS, VR::none, "1", "ChannelOffset", "Channel Offset", false},
    {Tag(0x003a021a), VR::US, VR::none, "1", "WaveformBitsStored", "Waveform Bits Stored", false},
    {Tag(0x003a0220), VR::DS, VR::none, "1", "FilterLowFrequency", "Filter Low Frequency", false},
    {Tag(0x003a0221), VR::DS, VR::none, "1", "FilterHighFrequency", "Filter High Frequency", false},
    {Tag(0x003a0222), VR::DS, VR::none, "1", "NotchFilterFrequency", "Notch Filter Frequency", false},
    {Tag(0x003a0223), VR::DS, VR::none, "1", "NotchFilterBandwidth", "Notch Filter Bandwidth", false},
    {Tag(0x003a0230), VR::FL, VR::none, "1", "WaveformDataDisplayScale", "Waveform Data Display Scale", false},
    {Tag(0x003a0231), VR::US, VR::none, "3", "WaveformDisplayBackgroundCIELabValue", "Waveform Display Background CIELab Value", false},
    {Tag(0x003a0240), VR::SQ, VR::none, "1", "WaveformPresentationGroupSequence", "Waveform Presentation Group Sequence", false},
    {Tag(0x003a0241), VR::US, VR::none, "1", "PresentationGroupNumber", "Presentation Group Number", false},
    {Tag(0x003a0242), VR::SQ, VR::none, "1", "ChannelDisplaySequence", "Channel Display Sequence", false},
    {Tag(0x003a0244), VR::US, VR::none, "3", "ChannelRecommendedDisplayCIELabValue", "Channel Recommended Display CIELab Value", false},
    {Tag(0x003a0245), VR::FL, VR::none, "1", "ChannelPosition", "Channel Position", false},
    {Tag(0x003a0246), VR::CS, VR::none, "1", "DisplayShadingFlag", "Display Shading Flag", false},
    {Tag(0x003a0247), VR::FL, VR::none, "1", "FractionalChannelDisplayScale", "Fractional Channel Display Scale", false},
    {Tag(0x003a0248), VR::FL, VR::none, "1", "AbsoluteChannelDisplayScale", "Absolute Channel Display Scale", false},
    {Tag(0x003a0300), VR::SQ, VR::none, "1", "MultiplexedAudioChannelsDescriptionCodeSequence", "Multiplexed Audio Channels Description Code Sequence", false},
    {Tag(0x003a0301), VR::IS, VR::none, "1", "ChannelIdentificationCode", "Channel Identification Code", false},
    {Tag(0x003a0302), VR::CS, VR::none, "1", "ChannelMode", "Channel Mode", false},
    {Tag(0x003a0310), VR::UI, VR::none, "1", "MultiplexGroupUID", "Multiplex Group UID", false},
    {Tag(0x003a0311), VR::DS, VR::none, "1", "PowerlineFrequency", "Powerline Frequency", false},
    {Tag(0x003a0312), VR::SQ, VR::none, "1", "ChannelImpedanceSequence", "Channel Impedance Sequence", false},
    {Tag(0x003a0313), VR::DS, VR::none, "1", "ImpedanceValue", "Impedance Value", false},
    {Tag(0x003a0314), VR::DT, VR::none, "1", "ImpedanceMeasurementDateTime", "Impedance Measurement DateTime", false},
    {Tag(0x003a0315), VR::DS, VR::none, "1", "ImpedanceMeasurementFrequency", "Impedance Measurement Frequency", false},
    {Tag(0x003a0316), VR::CS, VR::none, "1", "ImpedanceMeasurementCurrentType", "Impedance Measurement Current Type", false},
    {Tag(0x003a0317), VR::CS, VR::none, "1", "WaveformAmplifierType", "Waveform Amplifier Type", false},
    {Tag(0x003a0318), VR::SQ, VR::none, "1", "FilterLowFrequencyCharacteristicsSequence", "Filter Low Frequency Characteristics Sequence", false},
    {Tag(0x003a0319), VR::SQ, VR::none, "1", "FilterHighFrequencyCharacteristicsSequence", "Filter High Frequency Characteristics Sequence", false},
    {Tag(0x003a0320), VR::SQ, VR::none, "1", "SummarizedFilterLookupTableSequence", "Summarized Filter Lookup Table Sequence", false},
    {Tag(0x003a0321), VR::SQ, VR::none, "1", "NotchFilterCharacteristicsSequence", "Notch Filter Characteristics Sequence", false},
    {Tag(0x003a0322), VR::CS, VR::none, "1", "WaveformFilterType", "Waveform Filter Type", false},
    {Tag(0x003a0323), VR::SQ, VR::none, "1", "AnalogFilterCharacteristicsSequence", "Analog Filter Characteristics Sequence", false},
    {Tag(0x003a0324), VR::DS, VR::none, "1", "AnalogFilterRollOff", "Analog Filter Roll Off", false},
    {Tag(0x003a0325), VR::SQ, VR::none, "1", "AnalogFilterTypeCodeSequence", "Analog Filter Type Code Sequence", false},
    {Tag(0x003a0326), VR::SQ, VR::none, "1", "DigitalFilterCharacteristicsSequence", "Digital Filter Characteristics Sequence", false},
    {Tag(0x003a0327), VR::IS, VR::none, "1", "DigitalFilterOrder", "Digital Filter Order", false},
    {Tag(0x003a0328), VR::SQ, VR::none, "1", "DigitalFilterTypeCodeSequence", "Digital Filter Type Code Sequence", false},
    {Tag(0x003a0329), VR::ST, VR::none, "1", "WaveformFilterDescription", "Waveform Filter Description", false},
    {Tag(0x003a032a), VR::SQ, VR::none, "1", "FilterLookupTableSequence", "Filter Lookup Table Sequence", false},
    {Tag(0x003a032b), VR::ST, VR::none, "1", "FilterLookupTableDescription", "Filter Lookup Table Description", false},
    {Tag(0x003a032c), VR::SQ, VR::none, "1", "FrequencyEncodingCodeSequence", "Frequency Encoding Code Sequence", false},
    {Tag(0x003a032d), VR::SQ, VR::none, "1", "MagnitudeEncodingCodeSequence", "Magnitude Encoding Code Sequence", false},
    {Tag(0x003a032e), VR::OD, VR::none, "1", "FilterLookupTableData", "Filter Lookup Table Data", false},
    {Tag(0x00400001), VR::AE, VR::none, "1-n", "ScheduledStationAETitle", "Scheduled Station AE Title", false},
    {Tag(0x00400002), VR::DA, VR::none, "1", "ScheduledProcedureStepStartDate", "Scheduled Procedure Step Start Date", false},
    {Tag(0x00400003), VR::TM, VR::none, "1", "ScheduledProcedureStepStartTime", "Scheduled Procedure Step Start Time", false},
    {Tag(0x00400004), VR::DA, VR::none, "1", "ScheduledProcedureStepEndDate", "Scheduled Procedure Step End Date", false},
    {Tag(0x00400005), VR::TM, VR::none, "1", "ScheduledProcedureStepEndTime", "Scheduled Procedure Step End Time", false},
    {Tag(0x00400006), VR::PN, VR::none, "1", "ScheduledPerformingPhysicianName", "Scheduled Performing Physician's Name", false},
    {Tag(0x00400007), VR::LO, VR::none, "1", "ScheduledProcedureStepDescription", "Scheduled Procedure Step Description", false},
    {Tag(0x00400008), VR::SQ, VR::none, "1", "ScheduledProtocolCodeSequence", "Scheduled Protocol Code Sequence", false},
    {Tag(0x00400009), VR::SH, VR::none, "1", "ScheduledProcedureStepID", "Scheduled Procedure Step ID", false},
    {Tag(0x0040000a), VR::SQ, VR::none, "1", "StageCodeSequence", "Stage Code Sequence", false},
    {Tag(0x0040000b), VR::SQ, VR::none, "1", "ScheduledPerformingPhysicianIdentificationSequence", "Scheduled Performing Physician Identification Sequence", false},
    {Tag(0x00400010), VR::SH, VR::none, "1-n", "ScheduledStationName", "Scheduled Station Name", false},
    {Tag(0x00400011), VR::SH, VR::none, "1", "ScheduledProcedureStepLocation", "Scheduled Procedure Step Location", false},
    {Tag(0x00400012), VR::LO, VR::none, "1", "PreMedication", "Pre-Medication", false},
    {Tag(0x00400020), VR::CS, VR::none, "1", "ScheduledProcedureStepStatus", "Scheduled Procedure Step Status", false},
    {Tag(0x00400026), VR::SQ, VR::none, "1", "OrderPlacerIdentifierSequence", "Order Placer Identifier Sequence", false},
    {Tag(0x00400027), VR::SQ, VR::none, "1", "OrderFillerIdentifierSequence", "Order Filler Identifier Sequence", false},
    {Tag(0x00400031), VR::UT, VR::none, "1", "LocalNamespaceEntityID", "Local Namespace Entity ID", false},
    {Tag(0x00400032), VR::UT, VR::none, "1", "UniversalEntityID", "Universal Entity ID", false},
    {Tag(0x00400033), VR::CS, VR::none, "1", "UniversalEntityIDType", "Universal Entity ID Type", false},
    {Tag(0x00400035), VR::CS, VR::none, "1", "IdentifierTypeCode", "Identifier Type Code", false},
    {Tag(0x00400036), VR::SQ, VR::none, "1", "AssigningFacilitySequence", "Assigning Facility Sequence", false},
    {Tag(0x00400039), VR::SQ, VR::none, "1", "AssigningJurisdictionCodeSequence", "Assigning Jurisdiction Code Sequence", false},
    {Tag(0x0040003a), VR::SQ, VR::none, "1", "AssigningAgencyOrDepartmentCodeSequence", "Assigning Agency or Department Code Sequence", false},
    {Tag(0x00400100), VR::SQ, VR::none, "1", "ScheduledProcedureStepSequence", "Scheduled Procedure Step Sequence", false},
    {Tag(0x00400220), VR::SQ, VR::none, "1", "ReferencedNonImageCompositeSOPInstanceSequence", "Referenced Non-Image Composite SOP Instance Sequence", false},
    {Tag(0x00400241), VR::AE, VR::none, "1", "PerformedStationAETitle", "Performed Station AE Title", false},
    {Tag(0x00400242), VR::SH, VR::none, "1", "PerformedStationName", "Performed Station Name", false},
    {Tag(0x00400243), VR::SH, VR::none, "1", "PerformedLocation", "Performed Location", false},
    {Tag(0x00400244), VR::DA, VR::none, "1", "PerformedProcedureStepStartDate", "Performed Procedure Step Start Date", false},
    {Tag(0x00400245), VR::TM, VR::none, "1", "PerformedProcedureStepStartTime", "Performed Procedure Step Start Time", false},
    {Tag(0x00400250), VR::DA, VR::none, "1", "PerformedProcedureStepEndDate", "Performed Procedure Step End Date", false},
    {Tag(0x00400251), VR::TM, VR::none, "1", "PerformedProcedureStepEndTime", "Performed Procedure Step End Time", false},
    {Tag(0x00400252), VR::CS, VR::none, "1", "PerformedProcedureStepStatus", "Performed Procedure Step Status", false},
    {Tag(0x00400253), VR::SH, VR::none, "1", "PerformedProcedureStepID", "Performed Procedure Step ID", false},
    {Tag(0x00400254), VR::LO, VR::none, "1", "PerformedProcedureStepDescription", "Performed Procedure Step Description", false},
    {Tag(0x00400255), VR::LO, VR::none, "1", "PerformedProcedureTypeDescription", "Performed Procedure Type Description", false},
    {Tag(0x00400260), VR::SQ, VR::none, "1", "PerformedProtocolCodeSequence", "Performed Protocol Code Sequence", false},
    {Tag(0x00400261), VR::CS, VR::none, "1", "PerformedProtocolType", "Performed Protocol Type", false},
    {Tag(0x00400270), VR::SQ, VR::none, "1", "ScheduledStepAttributesSequence", "Scheduled Step Attributes Sequence", false},
    {Tag(0x00400275), VR::SQ, VR::none, "1", "RequestAttributesSequence", "Request Attributes Sequence", false},
    {Tag(0x00400280), VR::ST, VR::none, "1", "CommentsOnThePerformedProcedureStep", "Comments on the Performed Procedure Step", false},
    {Tag(0x00400281), VR::SQ, VR::none, "1", "PerformedProcedureStepDiscontinuationReasonCodeSequence", "Performed Procedure Step Discontinuation Reason Code Sequence", false},
    {Tag(0x00400293), VR::SQ, VR::none, "1", "QuantitySequence", "Quantity Sequence", false},
    {Tag(0x00400294), VR::DS, VR::none, "1", "Quantity", "Quantity", false},
    {Tag(0x00400295), VR::SQ, VR::none, "1", "MeasuringUnitsSequence", "Measuring Units Sequence", false},
    {Tag(0x00400296), VR::SQ, VR::none, "1", "BillingItemSequence", "Billing Item Sequence", false},
    {Tag(0x00400300), VR::US, VR::none, "1", "TotalTimeOfFluoroscopy", "Total Time of Fluoroscopy", true},
    {Tag(0x00400301), VR::US, VR::none, "1", "TotalNumberOfExposures", "Total Number of Exposures", true},
    {Tag(0x00400302), VR::US, VR::none, "1", "EntranceDose", "Entrance Dose", false},
    {Tag(0x00400303), VR::US, VR::none, "1-2", "ExposedArea", "Exposed Area", false},
    {Tag(0x00400306), VR::DS, VR::none, "1", "DistanceSourceToEntrance", "Distance Source to Entrance", false},
    {Tag(0x00400307), VR::DS, VR::none, "1", "DistanceSourceToSupport", "Distance Source to Support", true},
    {Tag(0x0040030e), VR::SQ, VR::none, "1", "ExposureDoseSequence", "Exposure Dose Sequence", true},
    {Tag(0x00400310), VR::ST, VR::none, "1", "CommentsOnRadiationDose", "Comments on Radiation Dose", false},
    {Tag(0x00400312), VR::DS, VR::none, "1", "XRayOutput", "X-Ray Output", false},
    {Tag(0x00400314), VR::DS, VR::none, "1", "HalfValueLayer", "Half Value Layer", false},
    {Tag(0x00400316), VR::DS, VR::none, "1", "OrganDose", "Organ Dose", false},
    {Tag(0x00400318), VR::CS, VR::none, "1", "OrganExposed", "Organ Exposed", false},
    {Tag(0x00400320), VR::SQ, VR::none, "1", "BillingProcedureStepSequence", "Billing Procedure Step Sequence", false},
    {Tag(0x00400321), VR::SQ, VR::none, "1", "FilmConsumptionSequence", "Film Consumption Sequence", false},
    {Tag(0x00400324), VR::SQ, VR::none, "1", "BillingSuppliesAndDevicesSequence", "Billing Supplies and Devices Sequence", false},
    {Tag(0x00400330), VR::SQ, VR::none, "1", "ReferencedProcedureStepSequence", "Referenced Procedure Step Sequence", true},
    {Tag(0x00400340), VR::SQ, VR::none, "1", "PerformedSeriesSequence", "Performed Series Sequence", false},
    {Tag(0x00400400), VR::LT, VR::none, "1", "CommentsOnTheScheduledProcedureStep", "Comments on the Scheduled Procedure Step", false},
    {Tag(0x00400440), VR::SQ, VR::none, "1", "ProtocolContextSequence", "Protocol Context Sequence", false},
    {Tag(0x00400441), VR::SQ, VR::none, "1", "ContentItemModifierSequence", "Content Item Modifier Sequence", false},
    {Tag(0x00400500), VR::SQ, VR::none, "1", "ScheduledSpecimenSequence", "Scheduled Specimen Sequence", false},
    {Tag(0x0040050a), VR::LO, VR::none, "1", "SpecimenAccessionNumber", "Specimen Accession Number", true},
    {Tag(0x00400512), VR::LO, VR::none, "1", "ContainerIdentifier", "Container Identifier", false},
    {Tag(0x00400513), VR::SQ, VR::none, "1", "IssuerOfTheContainerIdentifierSequence", "Issuer of the Container Identifier Sequence", false},
    {Tag(0x00400515), VR::SQ, VR::none, "1", "AlternateContainerIdentifierSequence", "Alternate Container Identifier Sequence", false},
    {Tag(0x00400518), VR::SQ, VR::none, "1", "ContainerTypeCodeSequence", "Container Type Code Sequence", false},
    {Tag(0x0040051a), VR::LO, VR::none, "1", "ContainerDescription", "Container Description", false},
    {Tag(0x00400520), VR::SQ, VR::none, "1", "ContainerComponentSequence", "Container Component Sequence", false},
    {Tag(0x00400550), VR::SQ, VR::none, "1", "SpecimenSequence", "Specimen Sequence", true},
    {Tag(0x00400551), VR::LO, VR::none, "1", "SpecimenIdentifier", "Specimen Identifier", false},
    {Tag(0x00400552), VR::SQ, VR::none, "1", "SpecimenDescriptionSequenceTrial", "Specimen Description Sequence (Trial)", true},
    {Tag(0x00400553), VR::ST, VR::none, "1", "SpecimenDescriptionTrial", "Specimen Description (Trial)", true},
    {Tag(0x00400554), VR::UI, VR::none, "1", "SpecimenUID", "Specimen UID", false},
    {Tag(0x00400555), VR::SQ, VR::none, "1", "AcquisitionContextSequence", "Acquisition Context Sequence", false},
    {Tag(0x00400556), VR::ST, VR::none, "1", "AcquisitionContextDescription", "Acquisition Context Description", false},
    {Tag(0x00400560), VR::SQ, VR::none, "1", "SpecimenDescriptionSequence", "Specimen Description Sequence", false},
    {Tag(0x00400562), VR::SQ, VR::none, "1", "IssuerOfTheSpecimenIdentifierSequence", "Issuer of the Specimen Identifier Sequence", false},
    {Tag(0x0040059a), VR::SQ, VR::none, "1", "SpecimenTypeCodeSequence", "Specimen Type Code Sequence", false},
    {Tag(0x00400600), VR::LO, VR::none, "1", "SpecimenShortDescription", "Specimen Short Description", false},
    {Tag(0x00400602), VR::UT, VR::none, "1", "SpecimenDetailedDescription", "Specimen Detailed Description", false},
    {Tag(0x00400610), VR::SQ, VR::none, "1", "SpecimenPreparationSequence", "Specimen Preparation Sequence", false},
    {Tag(0x00400612), VR::SQ, VR::none, "1", "SpecimenPreparationStepContentItemSequence", "Specimen Preparation Step Content Item Sequence", false},
    {Tag(0x00400620), VR::SQ, VR::none, "1", "SpecimenLocalizationContentItemSequence", "Specimen Localization Content Item Sequence", false},
    {Tag(0x004006fa), VR::LO, VR::none, "1", "SlideIdentifier", "Slide Identifier", true},
    {Tag(0x00400710), VR::SQ, VR::none, "1", "WholeSlideMicroscopyImageFrameTypeSequence", "Whole Slide Microscopy Image Frame Type Sequence", false},
    {Tag(0x0040071a), VR::SQ, VR::none, "1", "ImageCenterPointCoordinatesSequence", "Image Center Point Coordinates Sequence", false},
    {Tag(0x0040072a), VR::DS, VR::none, "1", "XOffsetInSlideCoordinateSystem", "X Offset in Slide Coordinate System", false},
    {Tag(0x0040073a), VR::DS, VR::none, "1", "YOffsetInSlideCoordinateSystem", "Y Offset in Slide Coordinate System", false},
    {Tag(0x0040074a), VR::DS, VR::none, "1", "ZOffsetInSlideCoordinateSystem", "Z Offset in Slide Coordinate System", false},
    {Tag(0x004008d8), VR::SQ, VR::none, "1", "PixelSpacingSequence", "Pixel Spacing Sequence", true},
    {Tag(0x004008da), VR::SQ, VR::none, "1", "CoordinateSystemAxisCodeSequence", "Coordinate System Axis Code Sequence", true},
    {Tag(0x004008ea), VR::SQ, VR::none, "1", "MeasurementUnitsCodeSequence", "Measurement Units Code Sequence", false},
    {Tag(0x004009f8), VR::SQ, VR::none, "1", "VitalStainCodeSequenceTrial", "Vital Stain Code Sequence (Trial)", true},
    {Tag(0x00401001), VR::SH, VR::none, "1", "RequestedProcedureID", "Requested Procedure ID", false},
    {Tag(0x00401002), VR::LO, VR::none, "1", "ReasonForTheRequestedProcedure", "Reason for the Requested Procedure", false},
    {Tag(0x00401003), VR::SH, VR::none, "1", "RequestedProcedurePriority", "Requested Procedure Priority", false},
    {Tag(0x00401004), VR::LO, VR::none, "1", "PatientTransportArrangements", "Patient Transport Arrangements", false},
    {Tag(0x00401005), VR::LO, VR::none, "1", "RequestedProcedureLocation", "Requested Procedure Location", false},
    {Tag(0x00401006), VR::SH, VR::none, "1", "PlacerOrderNumberProcedure", "Placer Order Number / Procedure", true},
    {Tag(0x00401007), VR::SH, VR::none, "1", "FillerOrderNumberProcedure", "Filler Order Number / Procedure", true},
    {Tag(0x00401008), VR::LO, VR::none, "1", "ConfidentialityCode", "Confidentiality Code", false},
    {Tag(0x00401009), VR::SH, VR::none, "1", "ReportingPriority", "Reporting Priority", false},
    {Tag(0x0040100a), VR::SQ, VR::none, "1", "ReasonForRequestedProcedureCodeSequence", "Reason for Requested Procedure Code Sequence", false},
    {Tag(0x00401010), VR::PN, VR::none, "1-n", "NamesOfIntendedRecipientsOfResults", "Names of Intended Recipients of Results", false},
    {Tag(0x00401011), VR::SQ, VR::none, "1", "IntendedRecipientsOfResultsIdentificationSequence", "Intended Recipients of Results Identification Sequence", false},
    {Tag(0x00401012), VR::SQ, VR::none, "1", "ReasonForPerformedProcedureCodeSequence", "Reason For Performed Procedure Code Sequence", false},
    {Tag(0x00401060), VR::LO, VR::none, "1", "RequestedProcedureDescriptionTrial", "Requested Procedure Description (Trial)", true},
    {Tag(0x00401101), VR::SQ, VR::none, "1", "PersonIdentificationCodeSequence", "Person Identification Code Sequence", false},
    {Tag(0x00401102), VR::ST, VR::none, "1", "PersonAddress", "Person's Address", false},
    {Tag(0x00401103), VR::LO, VR::none, "1-n", "PersonTelephoneNumbers", "Person's Telephone Numbers", false},
    {Tag(0x00401104), VR::LT, VR::none, "1", "PersonTelecomInformation", "Person's Telecom Information", false},
    {Tag(0x00401400), VR::LT, VR::none, "1", "RequestedProcedureComments", "Requested Procedure Comments", false},
    {Tag(0x00402001), VR::LO, VR::none, "1", "ReasonForTheImagingServiceRequest", "Reason for the Imaging Service Request", true},
    {Tag(0x00402004), VR::DA, VR::none, "1", "IssueDateOfImagingServiceRequest", "Issue Date of Imaging Service Request", false},
    {Tag(0x00402005), VR::TM, VR::none, "1", "IssueTimeOfImagingServiceRequest", "Issue Time of Imaging Service Request", false},
    {Tag(0x00402006), VR::SH, VR::none, "1", "PlacerOrderNumberImagingServiceRequestRetired", "Placer Order Number / Imaging Service Request (Retired)", true},
    {Tag(0x00402007), VR::SH, VR::none, "1", "FillerOrderNumberImagingServiceRequestRetired", "Filler Order Number / Imaging Service Request (Retired)", true},
    {Tag(0x00402008), VR::PN, VR::none, "1", "OrderEnteredBy", "Order Entered By", false},
    {Tag(0x00402009), VR::SH, VR::none, "1", "OrderEntererLocation", "Order Enterer's Location", false},
    {Tag(0x00402010), VR::SH, VR::none, "1", "OrderCallbackPhoneNumber", "Order Callback Phone Number", false},
    {Tag(0x00402011), VR::LT, VR::none, "1", "OrderCallbackTelecomInformation", "Order Callback Telecom Information", false},
    {Tag(0x00402016), VR::LO, VR::none, "1", "PlacerOrderNumberImagingServiceRequest", "Placer Order Number / Imaging Service Request", false},
    {Tag(0x00402017), VR::LO, VR::none, "1", "FillerOrderNumberImagingServiceRequest", "Filler Order Number / Imaging Service Request", false},
    {Tag(0x00402400), VR::LT, VR::none, "1", "ImagingServiceRequestComments", "Imaging Service Request Comments", false},
    {Tag(0x00403001), VR::LO, VR::none, "1", "ConfidentialityConstraintOnPatientDataDescription", "Confidentiality Constraint on Patient Data Description", false},
    {Tag(0x00404001), VR::CS, VR::none, "1", "GeneralPurposeScheduledProcedureStepStatus", "General Purpose Scheduled Procedure Step Status", true},
    {Tag(0x00404002), VR::CS, VR::none, "1", "GeneralPurposePerformedProcedureStepStatus", "General Purpose Performed Procedure Step Status", true},
    {Tag(0x00404003), VR::CS, VR::none, "1", "GeneralPurposeScheduledProcedureStepPriority", "General Purpose Scheduled Procedure Step Priority", true},
    {Tag(0x00404004), VR::SQ, VR::none, "1", "ScheduledProcessingApplicationsCodeSequence", "Scheduled Processing Applications Code Sequence", true},
    {Tag(0x00404005), VR::DT, VR::none, "1", "ScheduledProcedureStepStartDateTime", "Scheduled Procedure Step Start DateTime", false},
    {Tag(0x00404006), VR::CS, VR::none, "1", "MultipleCopiesFlag", "Multiple Copies Flag", true},
    {Tag(0x00404007), VR::SQ, VR::none, "1", "PerformedProcessingApplicationsCodeSequence", "Performed Processing Applications Code Sequence", true},
    {Tag(0x00404008), VR::DT, VR::none, "1", "ScheduledProcedureStepExpirationDateTime", "Scheduled Procedure Step Expiration DateTime", false},
    {Tag(0x00404009), VR::SQ, VR::none, "1", "HumanPerformerCodeSequence", "Human Performer Code Sequence", false},
    {Tag(0x00404010), VR::DT, VR::none, "1", "ScheduledProcedureStepModificationDateTime", "Scheduled Procedure Step Modification DateTime", false},
    {Tag(0x00404011), VR::DT, VR::none, "1", "ExpectedCompletionDateTime", "Expected Completion DateTime", false},
    {Tag(0x00404015), VR::SQ, VR::none, "1", "ResultingGeneralPurposePerformedProcedureStepsSequence", "Resulting General Purpose Performed Procedure Steps Sequence", true},
    {Tag(0x00404016), VR::SQ, VR::none, "1", "ReferencedGeneralPurposeScheduledProcedureStepSequence", "Referenced General Purpose Scheduled Procedure Step Sequence", true},
    {Tag(0x00404018), VR::SQ, VR::none, "1", "ScheduledWorkitemCodeSequence", "Scheduled Workitem Code Sequence", false},
    {Tag(0x00404019), VR::SQ, VR::none, "1", "PerformedWorkitemCodeSequence", "Performed Workitem Code Sequence", false},
    {Tag(0x00404020), VR::CS, VR::none, "1", "InputAvailabilityFlag", "Input Availability Flag", true},
    {Tag(0x00404021), VR::SQ, VR::none, "1", "InputInformationSequence", "Input Information Sequence", false},
    {Tag(0x00404022), VR::SQ, VR::none, "1", "RelevantInformationSequence", "Relevant Information Sequence", true},
    {Tag(0x00404023), VR::UI, VR::none, "1", "ReferencedGeneralPurposeScheduledProcedureStepTransactionUID", "Referenced General Purpose Scheduled Procedure Step Transaction UID", true},
    {Tag(0x00404025), VR::SQ, VR::none, "1", "ScheduledStationNameCodeSequence", "Scheduled Station Name Code Sequence", false},
    {Tag(0x00404026), VR::SQ, VR::none, "1", "ScheduledStationClassCodeSequence", "Scheduled Station Class Code Sequence", false},
    {Tag(0x00404027), VR::SQ, VR::none, "1", "ScheduledStationGeographicLocationCodeSequence", "Scheduled Station Geographic Location Code Sequence", false},
    {Tag(0x00404028), VR::SQ, VR::none, "1", "PerformedStationNameCodeSequence", "Performed Station Name Code Sequence", false},
    {Tag(0x00404029), VR::SQ, VR::none, "1", "PerformedStationClassCodeSequence", "Performed Station Class Code Sequence", false},
    {Tag(0x00404030), VR::SQ, VR::none, "1", "PerformedStationGeographicLocationCodeSequence", "Performed Station Geographic Location Code Sequence", false},
    {Tag(0x00404031), VR::SQ, VR::none, "1", "RequestedSubsequentWorkitemCodeSequence", "Requested Subsequent Workitem Code Sequence", true},
    {Tag(0x00404032), VR::SQ, VR::none, "1", "NonDICOMOutputCodeSequence", "Non-DICOM Output Code Sequence", true},
    {Tag(0x00404033), VR::SQ, VR::none, "1", "OutputInformationSequence", "Output Information Sequence", false},
    {Tag(0x00404034), VR::SQ, VR::none, "1", "ScheduledHumanPerformersSequence", "Scheduled Human Performers Sequence", false},
    {Tag(0x00404035), VR::SQ, VR::none, "1", "ActualHumanPerformersSequence", "Actual Human Performers Sequence", false},
    {Tag(0x00404036), VR::LO, VR::none, "1", "HumanPerformerOrganization", "Human Performer's Organization", false},
    {Tag(0x00404037), VR::PN, VR::none, "1", "HumanPerformerName", "Human Performer's Name", false},
    {Tag(0x00404040), VR::CS, VR::none, "1", "RawDataHandling", "Raw Data Handling", false},
    {Tag(0x00404041), VR::CS, VR::none, "1", "InputReadinessState", "Input Readiness State", false},
    {Tag(0x00404050), VR::DT, VR::none, "1", "PerformedProcedureStepStartDateTime", "Performed Procedure Step Start DateTime", false},
    {Tag(0x00404051), VR::DT, VR::none, "1", "PerformedProcedureStepEndDateTime", "Performed Procedure Step End DateTime", false},
    {Tag(0x00404052), VR::DT, VR::none, "1", "ProcedureStepCancellationDateTime", "Procedure Step Cancellation DateTime", false},
    {Tag(0x00404070), VR::SQ, VR::none, "1", "OutputDestinationSequence", "Output Destination Sequence", false},
    {Tag(0x00404071), VR::SQ, VR::none, "1", "DICOMStorageSequence", "DICOM Storage Sequence", false},
    {Tag(0x00404072), VR::SQ, VR::none, "1", "STOWRSStorageSequence", "STOW-RS Storage Sequence", false},
    {Tag(0x00404073), VR::UR, VR::none, "1", "StorageURL", "Storage URL", false},
    {Tag(0x00404074), VR::SQ, VR::none, "1", "XDSStorageSequence", "XDS Storage Sequence", false},
    {Tag(0x00408302), VR::DS, VR::none, "1", "EntranceDoseInmGy", "Entrance Dose in mGy", false},
    {Tag(0x00408303), VR::CS, VR::none, "1", "EntranceDoseDerivation", "Entrance Dose Derivation", false},
    {Tag(0x00409092), VR::SQ, VR::none, "1", "ParametricMapFrameTypeSequence", "Parametric Map Frame Type Sequence", false},
    {Tag(0x00409094), VR::SQ, VR::none, "1", "ReferencedImageRealWorldValueMappingSequence", "Referenced Image Real World Value Mapping Sequence", false},
    {Tag(0x00409096), VR::SQ, VR::none, "1", "RealWorldValueMappingSequence", "Real World Value Mapping Sequence", false},
    {Tag(0x00409098), VR::SQ, VR::none, "1", "PixelValueMappingCodeSequence", "Pixel Value Mapping Code Sequence", false},
    {Tag(0x00409210), VR::SH, VR::none, "1", "LUTLabel", "LUT Label", false},
    {Tag(0x00409211), VR::US, VR::SS, "1", "RealWorldValueLastValueMapped", "Real World Value Last Value Mapped", false},
    {Tag(0x00409212), VR::FD, VR::none, "1-n", "RealWorldValueLUTData", "Real World Value LUT Data", false},
    {Tag(0x00409213), VR::FD, VR::none, "1", "DoubleFloatRealWorldValueLastValueMapped", "Double Float Real World Value Last Value Mapped", false},
    {Tag(0x00409214), VR::FD, VR::none, "1", "DoubleFloatRealWorldValueFirstValueMapped", "Double Float Real World Value First Value Mapped", false},
    {Tag(0x00409216), VR::US, VR::SS, "1", "RealWorldValueFirstValueMapped", "Real World Value First Value Mapped", false},
    {Tag(0x00409220), VR::SQ, VR::none, "1", "QuantityDefinitionSequence", "Quantity Definition Sequence", false},
    {Tag(0x00409224), VR::FD, VR::none, "1", "RealWorldValueIntercept", "Real World Value Intercept", false},
    {Tag(0x00409225), VR::FD, VR::none, "1", "RealWorldValueSlope", "Real World Value Slope", false},
    {Tag(0x0040a007), VR::CS, VR::none, "1", "FindingsFlagTrial", "Findings Flag (Trial)", true},
    {Tag(0x0040a010), VR::CS, VR::none, "1", "RelationshipType", "Relationship Type", false},
    {Tag(0x0040a020), VR::SQ, VR::none, "1", "FindingsSequenceTrial", "Findings Sequence (Trial)", true},
    {Tag(0x0040a021), VR::UI, VR::none, "1", "FindingsGroupUIDTrial", "Findings Group UID (Trial)", true},
    {Tag(0x0040a022), VR::UI, VR::none, "1", "ReferencedFindingsGroupUIDTrial", "Referenced Findings Group UID (Trial)", true},
    {Tag(0x0040a023), VR::DA, VR::none, "1", "FindingsGroupRecordingDateTrial", "Findings Group Recording Date (Trial)", true},
    {Tag(0x0040a024), VR::TM, VR::none, "1", "FindingsGroupRecordingTimeTrial", "Findings Group Recording Time (Trial)", true},
    {Tag(0x0040a026), VR::SQ, VR::none, "1", "FindingsSourceCategoryCodeSequenceTrial", "Findings Source Category Code Sequence (Trial)", true},
    {Tag(0x0040a027), VR::LO, VR::none, "1", "VerifyingOrganization", "Verifying Organization", false},
    {Tag(0x0040a028), VR::SQ, VR::none, "1", "DocumentingOrganizationIdentifierCodeSequenceTrial", "Documenting Organization Identifier Code Sequence (Trial)", true},
    {Tag(0x0040a030), VR::DT, VR::none, "1", "VerificationDateTime", "Verification DateTime", false},
    {Tag(0x0040a032), VR::DT, VR::none, "1", "ObservationDateTime", "Observation DateTime", false},
    {Tag(0x0040a033), VR::DT, VR::none, "1", "ObservationStartDateTime", "Observation Start DateTime", false},
    {Tag(0x0040a034), VR::DT, VR::none, "1", "EffectiveStartDateTime", "Effective Start DateTime", false},
    {Tag(0x0040a035), VR::DT, VR::none, "1", "EffectiveStopDateTime", "Effective Stop DateTime", false},
    {Tag(0x0040a040), VR::CS, VR::none, "1", "ValueType", "Value Type", false},
    {Tag(0x0040a043), VR::SQ, VR::none, "1", "ConceptNameCodeSequence", "Concept Name Code Sequence", false},
    {Tag(0x0040a047), VR::LO, VR::none, "1", "MeasurementPrecisionDescriptionTrial", "Measurement Precision Description (Trial)", true},
    {Tag(0x0040a050), VR::CS, VR::none, "1", "ContinuityOfContent", "Continuity Of Content", false},
    {Tag(0x0040a057), VR::CS, VR::none, "1-n", "UrgencyOrPriorityAlertsTrial", "Urgency or Priority Alerts (Trial)", true},
    {Tag(0x0040a060), VR::LO, VR::none, "1", "SequencingIndicatorTrial", "Sequencing Indicator (Trial)", true},
    {Tag(0x0040a066), VR::SQ, VR::none, "1", "DocumentIdentifierCodeSequenceTrial", "Document Identifier Code Sequence (Trial)", true},
    {Tag(0x0040a067), VR::PN, VR::none, "1", "DocumentAuthorTrial", "Document Author (Trial)", true},
    {Tag(0x0040a068), VR::SQ, VR::none, "1", "DocumentAuthorIdentifierCodeSequenceTrial", "Document Author Identifier Code Sequence (Trial)", true},
    {Tag(0x0040a070), VR::SQ, VR::none, "1", "IdentifierCodeSequenceTrial", "Identifier Code Sequence (Trial)", true},
    {Tag(0x0040a073), VR::SQ, VR::none, "1", "VerifyingObserverSequence", "Verifying Observer Sequence", false},
    {Tag(0x0040a074), VR::OB, VR::none, "1", "ObjectBinaryIdentifierTrial", "Object Binary Identifier (Trial)", true},
    {Tag(0x0040a075), VR::PN, VR::none, "1", "VerifyingObserverName", "Verifying Observer Name", false},
    {Tag(0x0040a076), VR::SQ, VR::none, "1", "DocumentingObserverIdentifierCodeSequenceTrial", "Documenting Observer Identifier Code Sequence (Trial)", true},
    {Tag(0x0040a078), VR::SQ, VR::none, "1", "AuthorObserverSequence", "Author Observer Sequence", false},
    {Tag(0x0040a07a), VR::SQ, VR::none, "1", "ParticipantSequence", "Participant Sequence", false},
    {Tag(0x0040a07c), VR::SQ, VR::none, "1", "CustodialOrganizationSequence", "Custodial Organization Sequence", false},
    {Tag(0x0040a080), VR::CS, VR::none, "1", "ParticipationType", "Participation Type", false},
    {Tag(0x0040a082), VR::DT, VR::none, "1", "ParticipationDateTime", "Participation DateTime", false},
    {Tag(0x0040a084), VR::CS, VR::none, "1", "ObserverType", "Observer Type", false},
    {Tag(0x0040a085), VR::SQ, VR::none, "1", "ProcedureIdentifierCodeSequenceTrial", "Procedure Identifier Code Sequence (Trial)", true},
    {Tag(0x0040a088), VR::SQ, VR::none, "1", "VerifyingObserverIdentificationCodeSequence", "Verifying Observer Identification Code Sequence", false},
    {Tag(0x0040a089), VR::OB, VR::none, "1", "ObjectDirectoryBinaryIdentifierTrial", "Object Directory Binary Identifier (Trial)", true},
    {Tag(0x0040a090), VR::SQ, VR::none, "1", "EquivalentCDADocumentSequence", "Equivalent CDA Document Sequence", true},
    {Tag(0x0040a0b0), VR::US, VR::none, "2-2n", "ReferencedWaveformChannels", "Referenced Waveform Channels", false},
    {Tag(0x0040a110), VR::DA, VR::none, "1", "DateOfDocumentOrVerbalTransactionTrial", "Date of Document or Verbal Transaction (Trial)", true},
    {Tag(0x0040a112), VR::TM, VR::none, "1", "TimeOfDocumentCreationOrVerbalTransactionTrial", "Time of Document Creation or Verbal Transaction (Trial)", true},
    {Tag(0x0040a120), VR::DT, VR::none, "1", "DateTime", "DateTime", false},
    {Tag(0x0040a121), VR::DA, VR::none, "1", "Date", "Date", false},
    {Tag(0x0040a122), VR::TM, VR::none, "1", "Time", "Time", false},
    {Tag(0x0040a123), VR::PN, VR::none, "1", "PersonName", "Person Name", false},
    {Tag(0x0040a124), VR::UI, VR::none, "1", "UID", "UID", false},
    {Tag(0x0040a125), VR::CS, VR::none, "2", "ReportStatusIDTrial", "Report Status ID (Trial)", true},
    {Tag(0x0040a130), VR::CS, VR::none, "1", "TemporalRangeType", "Temporal Range Type", false},
    {Tag(0x0040a132), VR::UL, VR::none, "1-n", "ReferencedSamplePositions", "Referenced Sample Positions", false},
    {Tag(0x0040a136), VR::US, VR::none, "1-n", "ReferencedFrameNumbers", "Referenced Frame Numbers", true},
    {Tag(0x0040a138), VR::DS, VR::none, "1-n", "ReferencedTimeOffsets", "Referenced Time Offsets", false},
    {Tag(0x0040a13a), VR::DT, VR::none, "1-n", "ReferencedDateTime", "Referenced DateTime", false},
    {Tag(0x0040a160), VR::UT, VR::none, "1", "TextValue", "Text Value", false},
    {Tag(0x0040a161), VR::FD, VR::none, "1-n", "FloatingPointValue", "Floating Point Value", false},
    {Tag(0x0040a162), VR::SL, VR::none, "1-n", "RationalNumeratorValue", "Rational Numerator Value", false},
    {Tag(0x0040a163), VR::UL, VR::none, "1-n", "RationalDenominatorValue", "Rational Denominator Value", false},
    {Tag(0x0040a167), VR::SQ, VR::none, "1", "ObservationCategoryCodeSequenceTrial", "Observation Category Code Sequence (Trial)", true},
    {Tag(0x0040a168), VR::SQ, VR::none, "1", "ConceptCodeSequence", "Concept Code Sequence", false},
    {Tag(0x0040a16a), VR::ST, VR::none, "1", "BibliographicCitationTrial", "Bibliographic Citation (Trial)", true},
    {Tag(0x0040a170), VR::SQ, VR::none, "1", "PurposeOfReferenceCodeSequence", "Purpose of Reference Code Sequence", false},
    {Tag(0x0040a171), VR::UI, VR::none, "1", "ObservationUID", "Observation UID", false},
    {Tag(0x0040a172), VR::UI, VR::none, "1", "ReferencedObservationUIDTrial", "Referenced Observation UID (Trial)", true},
    {Tag(0x0040a173), VR::CS, VR::none, "1", "ReferencedObservationClassTrial", "Referenced Observation Class (Trial)", true},
    {Tag(0x0040a174), VR::CS, VR::none, "1", "ReferencedObjectObservationClassTrial", "Referenced Object Observation Class (Trial)", true},
    {Tag(0x0040a180), VR::US, VR::none, "1", "AnnotationGroupNumber", "Annotation Group Number", false},
    {Tag(0x0040a192), VR::DA, VR::none, "1", "ObservationDateTrial", "Observation Date (Trial)", true},
    {Tag(0x0040a193), VR::TM, VR::none, "1", "ObservationTimeTrial", "Observation Time (Trial)", true},
    {Tag(0x0040a194), VR::CS, VR::none, "1", "MeasurementAutomationTrial", "Measurement Automation (Trial)", true},
    {Tag(0x0040a195), VR::SQ, VR::none, "1", "ModifierCodeSequence", "Modifier Code Sequence", false},
    {Tag(0x0040a224), VR::ST, VR::none, "1", "IdentificationDescriptionTrial", "Identification Description (Trial)", true},
    {Tag(0x0040a290), VR::CS, VR::none, "1", "CoordinatesSetGeometricTypeTrial", "Coordinates Set Geometric Type (Trial)", true},
    {Tag(0x0040a296), VR::SQ, VR::none, "1", "AlgorithmCodeSequenceTrial", "Algorithm Code Sequence (Trial)", true},
    {Tag(0x0040a297), VR::ST, VR::none, "1", "AlgorithmDescriptionTrial", "Algorithm Description (Trial)", true},
    {Tag(0x0040a29a), VR::SL, VR::none, "2-2n", "PixelCoordinatesSetTrial", "Pixel Coordinates Set (Trial)", true},
    {Tag(0x0040a300), VR::SQ, VR::none, "1", "MeasuredValueSequence", "Measured Value Sequence", false},
    {Tag(0x0040a301), VR::SQ, VR::none, "1", "NumericValueQualifierCodeSequence", "Numeric Value Qualifier Code Sequence", false},
    {Tag(0x0040a307), VR::PN, VR::none, "1", "CurrentObserverTrial", "Current Observer (Trial)", true},
    {Tag(0x0040a30a), VR::DS, VR::none, "1-n", "NumericValue", "Numeric Value", false},
    {Tag(0x0040a313), VR::SQ, VR::none, "1", "ReferencedAccessionSequenceTrial", "Referenced Accession Sequence (Trial)", true},
    {Tag(0x0040a33a), VR::ST, VR::none, "1", "ReportStatusCommentTrial", "Report Status Comment (Trial)", true},
    {Tag(0x0040a340), VR::SQ, VR::none, "1", "ProcedureContextSequenceTrial", "Procedure Context Sequence (Trial)", true},
    {Tag(0x0040a352), VR::PN, VR::none, "1", "VerbalSourceTrial", "Verbal Source (Trial)", true},
    {Tag(0x0040a353), VR::ST, VR::none, "1", "AddressTrial", "Address (Trial)", true},
    {Tag(0x0040a354), VR::LO, VR::none, "1", "TelephoneNumberTrial", "Telephone Number (Trial)", true},
    {Tag(0x0040a358), VR::SQ, VR::none, "1", "VerbalSourceIdentifierCodeSequenceTrial", "Verbal Source Identifier Code Sequence (Trial)", true},
    {Tag(0x0040a360), VR::SQ, VR::none, "1", "PredecessorDocumentsSequence", "Predecessor Documents Sequence", false},
    {Tag(0x0040a370), VR::SQ, VR::none, "1", "ReferencedRequestSequence", "Referenced Request Sequence", false},
    {Tag(0x0040a372), VR::SQ, VR::none, "1", "PerformedProcedureCodeSequence", "Performed Procedure Code Sequence", false},
    {Tag(0x0040a375), VR::SQ, VR::none, "1", "CurrentRequestedProcedureEvidenceSequence", "Current Requested Procedure Evidence Sequence", false},
    {Tag(0x0040a380), VR::SQ, VR::none, "1", "ReportDetailSequenceTrial", "Report Detail Sequence (Trial)", true},
    {Tag(0x0040a385), VR::SQ, VR::none, "1", "PertinentOtherEvidenceSequence", "Pertinent Other Evidence Sequence", false},
    {Tag(0x0040a390), VR::SQ, VR::none, "1", "HL7StructuredDocumentReferenceSequence", "HL7 Structured Document Reference Sequence", false},
    {Tag(0x0040a402), VR::UI, VR::none, "1", "ObservationSubjectUIDTrial", "Observation Subject UID (Trial)", true},
    {Tag(0x0040a403), VR::CS, VR::none, "1", "ObservationSubjectClassTrial", "Observation Subject Class (Trial)", true},
    {Tag(0x0040a404), VR::SQ, VR::none, "1", "ObservationSubjectTypeCodeSequenceTrial", "Observation Subject Type Code Sequence (Trial)", true},
    {Tag(0x0040a491), VR::CS, VR::none, "1", "CompletionFlag", "Completion Flag", false},
    {Tag(0x0040a492), VR::LO, VR::none, "1", "CompletionFlagDescription", "Completion Flag Description", false},
    {Tag(0x0040a493), VR::CS, VR::none, "1", "VerificationFlag", "Verification Flag", false},
    {Tag(0x0040a494), VR::CS, VR::none, "1", "ArchiveRequested", "Archive Requested", false},
    {Tag(0x0040a496), VR::CS, VR::none, "1", "PreliminaryFlag", "Preliminary Flag", false},
    {Tag(0x0040a504), VR::SQ, VR::none, "1", "ContentTemplateSequence", "Content Template Sequence", false},
    {Tag(0x0040a525), VR::SQ, VR::none, "1", "IdenticalDocumentsSequence", "Identical Documents Sequence", false},
    {Tag(0x0040a600), VR::CS, VR::none, "1", "ObservationSubjectContextFlagTrial", "Observation Subject Context Flag (Trial)", true},
    {Tag(0x0040a601), VR::CS, VR::none, "1", "ObserverContextFlagTrial", "Observer Context Flag (Trial)", true},
    {Tag(0x0040a603), VR::CS, VR::none, "1", "ProcedureContextFlagTrial", "Procedure Context Flag (Trial)", true},
    {Tag(0x0040a730), VR::SQ, VR::none, "1", "ContentSequence", "Content Sequence", false},
    {Tag(0x0040a731), VR::SQ, VR::none, "1", "RelationshipSequenceTrial", "Relationship Sequence (Trial)", true},
    {Tag(0x0040a732), VR::SQ, VR::none, "1", "RelationshipTypeCodeSequenceTrial", "Relationship Type Code Sequence (Trial)", true},
    {Tag(0x0040a744), VR::SQ, VR::none, "1", "LanguageCodeSequenceTrial", "Language Code Sequence (Trial)", true},
    {Tag(0x0040a801), VR::SQ, VR::none, "1", "TabulatedValuesSequence", "Tabulated Values Sequence", false},
    {Tag(0x0040a802), VR::UL, VR::none, "1", "NumberOfTableRows", "Number of Table Rows", false},
    {Tag(0x0040a803), VR::UL, VR::none, "1", "NumberOfTableColumns", "Number of Table Columns", false},
    {Tag(0x0040a804), VR::UL, VR::none, "1", "TableRowNumber", "Table Row Number", false},
    {Tag(0x0040a805), VR::UL, VR::none, "1", "TableColumnNumber", "Table Column Number", false},
    {Tag(0x0040a806), VR::SQ, VR::none, "1", "TableRowDefinitionSequence", "Table Row Definition Sequence", false},
    {Tag(0x0040a807), VR::SQ, VR::none, "1", "TableColumnDefinitionSequence", "Table Column Definition Sequence", false},
    {Tag(0x0040a808), VR::SQ, VR::none, "1", "CellValuesSequence", "Cell Values Sequence", false},
    {Tag(0x0040a992), VR::ST, VR::none, "1", "UniformResourceLocatorTrial", "Uniform Resource Locator (Trial)", true},
    {Tag(0x0040b020), VR::SQ, VR::none, "1", "WaveformAnnotationSequence", "Waveform Annotation Sequence", false},
    {Tag(0x0040b030), VR::SQ, VR::none, "1", "StructuredWaveformAnnotationSequence", "Structured Waveform Annotation Sequence", false},
    {Tag(0x0040b031), VR::SQ, VR::none, "1", "WaveformAnnotationDisplaySelectionSequence", "Waveform Annotation Display Selection Sequence", false},
    {Tag(0x0040b032), VR::US, VR::none, "1", "ReferencedMontageIndex", "Referenced Montage Index", false},
    {Tag(0x0040b033), VR::SQ, VR::none, "1", "WaveformTextualAnnotationSequence", "Waveform Textual Annotation Sequence", false},
    {Tag(0x0040b034), VR::DT, VR::none, "1", "AnnotationDateTime", "Annotation DateTime", false},
    {Tag(0x0040b035), VR::SQ, VR::none, "1", "DisplayedWaveformSegmentSequence", "Displayed Waveform Segment Sequence", false},
    {Tag(0x0040b036), VR::DT, VR::none, "1", "SegmentDefinitionDateTime", "Segment Definition DateTime", false},
    {Tag(0x0040b037), VR::SQ, VR::none, "1", "MontageActivationSequence", "Montage Activation Sequence", false},
    {Tag(0x0040b038), VR::DS, VR::none, "1", "MontageActivationTimeOffset", "Montage Activation Time Offset", false},
    {Tag(0x0040b039), VR::SQ, VR::none, "1", "WaveformMontageSequence", "Waveform Montage Sequence", false},
    {Tag(0x0040b03a), VR::IS, VR::none, "1", "ReferencedMontageChannelNumber", "Referenced Montage Channel Number", false},
    {Tag(0x0040b03b), VR::LT, VR::none, "1", "MontageName", "Montage Name", false},
    {Tag(0x0040b03c), VR::SQ, VR::none, "1", "MontageChannelSequence", "Montage Channel Sequence", false},
    {Tag(0x0040b03d), VR::US, VR::none, "1", "MontageIndex", "Montage Index", false},
    {Tag(0x0040b03e), VR::IS, VR::none, "1", "MontageChannelNumber", "Montage Channel Number", false},
    {Tag(0x0040b03f), VR::LO, VR::none, "1", "MontageChannelLabel", "Montage Channel Label", false},
    {Tag(0x0040b040), VR::SQ, VR::none, "1", "MontageChannelSourceCodeSequence", "Montage Channel Source Code Sequence", false},
    {Tag(0x0040b041), VR::SQ, VR::none, "1", "ContributingChannelSourcesSequence", "Contributing Channel Sources Sequence", false},
    {Tag(0x0040b042), VR::FL, VR::none, "1", "ChannelWeight", "Channel Weight", false},
    {Tag(0x0040db00), VR::CS, VR::none, "1", "TemplateIdentifier", "Template Identifier", false},
    {Tag(0x0040db06), VR::DT, VR::none, "1", "TemplateVersion", "Template Version", true},
    {Tag(0x0040db07), VR::DT, VR::none, "1", "TemplateLocalVersion", "Template Local Version", true},
    {Tag(0x0040db0b), VR::CS, VR::none, "1", "TemplateExtensionFlag", "Template Extension Flag", true},
    {Tag(0x0040db0c), VR::UI, VR::none, "1", "TemplateExtensionOrganizationUID", "Template Extension Organization UID", true},
    {Tag(0x0040db0d), VR::UI, VR::none, "1", "TemplateExtensionCreatorUID", "Template Extension Creator UID", true},
    {Tag(0x0040db73), VR::UL, VR::none, "1-n", "ReferencedContentItemIdentifier", "Referenced Content Item Identifier", false},
    {Tag(0x0040e001), VR::ST, VR::none, "1", "HL7InstanceIdentifier", "HL7 Instance Identifier", false},
    {Tag(0x0040e004), VR::DT, VR::none, "1", "HL7DocumentEffectiveTime", "HL7 Document Effective Time", false},
    {Tag(0x0040e006), VR::SQ, VR::none, "1", "HL7DocumentTypeCodeSequence", "HL7 Document Type Code Sequence", false},
    {Tag(0x0040e008), VR::SQ, VR::none, "1", "DocumentClassCodeSequence", "Document Class Code Sequence", false},
    {Tag(0x0040e010), VR::UR, VR::none, "1", "RetrieveURI", "Retrieve URI", false},
    {Tag(0x0040e011), VR::UI, VR::none, "1", "RetrieveLocationUID", "Retrieve Location UID", false},
    {Tag(0x0040e020), VR::CS, VR::none, "1", "TypeOfInstances", "Type of Instances", false},
    {Tag(0x0040e021), VR::SQ, VR::none, "1", "DICOMRetrievalSequence", "DICOM Retrieval Sequence", false},
    {Tag(0x0040e022), VR::SQ, VR::none, "1", "DICOMMediaRetrievalSequence", "DICOM Media Retrieval Sequence", false},
    {Tag(0x0040e023), VR::SQ, VR::none, "1", "WADORetrievalSequence", "WADO Retrieval Sequence", false},
    {Tag(0x0040e024), VR::SQ, VR::none, "1", "XDSRetrievalSequence", "XDS Retrieval Sequence", false},
    {Tag(0x0040e025), VR::SQ, VR::none, "1", "WADORSRetrievalSequence", "WADO-RS Retrieval Sequence", false},
    {Tag(0x0040e030), VR::UI, VR::none, "1", "RepositoryUniqueID", "Repository Unique ID", false},
    {Tag(0x0040e031), VR::UI, VR::none, "1", "HomeCommunityID", "Home Community ID", false},
    {Tag(0x00420010), VR::ST, VR::none, "1", "DocumentTitle", "Document Title", false},
    {Tag(0x00420011), VR::OB, VR::none, "1", "EncapsulatedDocument", "Encapsulated Document", false},
    {Tag(0x00420012), VR::LO, VR::none, "1", "MIMETypeOfEncapsulatedDocument", "MIME Type of Encapsulated Document", false},
    {Tag(0x00420013), VR::SQ, VR::none, "1", "SourceInstanceSequence", "Source Instance Sequence", false},
    {Tag(0x00420014), VR::LO, VR::none, "1-n", "ListOfMIMETypes", "List of MIME Types", false},
    {Tag(0x00420015), VR::UL, VR::none, "1", "EncapsulatedDocumentLength", "Encapsulated Document Length", false},
    {Tag(0x00440001), VR::ST, VR::none, "1", "ProductPackageIdentifier", "Product Package Identifier", false},
    {Tag(0x00440002), VR::CS, VR::none, "1", "SubstanceAdministrationApproval", "Substance Administration Approval", false},
    {Tag(0x00440003), VR::LT, VR::none, "1", "ApprovalStatusFurtherDescription", "Approval Status Further Description", false},
    {Tag(0x00440004), VR::DT, VR::none, "1", "ApprovalStatusDateTime", "Approval Status DateTime", false},
    {Tag(0x00440007), VR::SQ, VR::none, "1", "ProductTypeCodeSequence", "Product Type Code Sequence", false},
    {Tag(0x00440008), VR::LO, VR::none, "1-n", "ProductName", "Product Name", false},
    {Tag(0x00440009), VR::LT, VR::none, "1", "ProductDescription", "Product Description", false},
    {Tag(0x0044000a), VR::LO, VR::none, "1", "ProductLotIdentifier", "Product Lot Identifier", false},
    {Tag(0x0044000b), VR::DT, VR::none, "1", "ProductExpirationDateTime", "Product Expiration DateTime", false},
    {Tag(0x00440010), VR::DT, VR::none, "1", "SubstanceAdministrationDateTime", "Substance Administration DateTime", false},
    {Tag(0x00440011), VR::LO, VR::none, "1", "SubstanceAdministrationNotes", "Substance Administration Notes", false},
    {Tag(0x00440012), VR::LO, VR::none, "1", "SubstanceAdministrationDeviceID", "Substance Administration Device ID", false},
    {Tag(0x00440013), VR::SQ, VR::none, "1", "ProductParameterSequence", "Product Parameter Sequence", false},
    {Tag(0x00440019), VR::SQ, VR::none, "1", "SubstanceAdministrationParameterSequence", "Substance Administration Parameter Sequence", false},
    {Tag(0x00440100), VR::SQ, VR::none, "1", "ApprovalSequence", "Approval Sequence", false},
    {Tag(0x00440101), VR::SQ, VR::none, "1", "AssertionCodeSequence", "Assertion Code Sequence", false},
    {Tag(0x00440102), VR::UI, VR::none, "1", "AssertionUID", "Assertion UID", false},
    {Tag(0x00440103), VR::SQ, VR::none, "1", "AsserterIdentificationSequence", "Asserter Identification Sequence", false},
    {Tag(0x00440104), VR::DT, VR::none, "1", "AssertionDateTime", "Assertion DateTime", false},
    {Tag(0x00440105), VR::DT, VR::none, "1", "AssertionExpirationDateTime", "Assertion Expiration DateTime", false},
    {Tag(0x00440106), VR::UT, VR::none, "1", "AssertionComments", "Assertion Comments", false},
    {Tag(0x00440107), VR::SQ, VR::none, "1", "RelatedAssertionSequence", "Related Assertion Sequence", false},
    {Tag(0x00440108), VR::UI, VR::none, "1", "ReferencedAssertionUID", "Referenced Assertion UID", false},
    {Tag(0x00440109), VR::SQ, VR::none, "1", "ApprovalSubjectSequence", "Approval Subject Sequence", false},
    {Tag(0x0044010a), VR::SQ, VR::none, "1", "OrganizationalRoleCodeSequence", "Organizational Role Code Sequence", false},
    {Tag(0x00440110), VR::SQ, VR::none, "1", "RTAssertionsSequence", "RT Assertions Sequence", false},
    {Tag(0x00460012), VR::LO, VR::none, "1", "LensDescription", "Lens Description", false},
    {Tag(0x00460014), VR::SQ, VR::none, "1", "RightLensSequence", "Right Lens Sequence", false},
    {Tag(0x00460015), VR::SQ, VR::none, "1", "LeftLensSequence", "Left Lens Sequence", false},
    {Tag(0x00460016), VR::SQ, VR::none, "1", "UnspecifiedLateralityLensSequence", "Unspecified Laterality Lens Sequence", false},
    {Tag(0x00460018), VR::SQ, VR::none, "1", "CylinderSequence", "Cylinder Sequence", false},
    {Tag(0x00460028), VR::SQ, VR::none, "1", "PrismSequence", "Prism Sequence", false},
    {Tag(0x00460030), VR::FD, VR::none, "1", "HorizontalPrismPower", "Horizontal Prism Power", false},
    {Tag(0x00460032), VR::CS, VR::none, "1", "HorizontalPrismBase", "Horizontal Prism Base", false},
    {Tag(0x00460034), VR::FD, VR::none, "1", "VerticalPrismPower", "Vertical Prism Power", false},
    {Tag(0x00460036), VR::CS, VR::none, "1", "VerticalPrismBase", "Vertical Prism Base", false},
    {Tag(0x00460038), VR::CS, VR::none, "1", "LensSegmentType", "Lens Segment Type", false},
    {Tag(0x00460040), VR::FD, VR::none, "1", "OpticalTransmittance", "Optical Transmittance", false},
    {Tag(0x00460042), VR::FD, VR::none, "1", "ChannelWidth", "Channel Width", false},
    {Tag(0x00460044), VR::FD, VR::none, "1", "PupilSize", "Pupil Size", false},
    {Tag(0x00460046), VR::FD, VR::none, "1", "CornealSize", "Corneal Size", false},
    {Tag(0x00460047), VR::SQ, VR::none, "1", "CornealSizeSequence", "Corneal Size Sequence", false},
    {Tag(0x00460050), VR::SQ, VR::none, "1", "AutorefractionRightEyeSequence", "Autorefraction Right Eye Sequence", false},
    {Tag(0x00460052), VR::SQ, VR::none, "1", "AutorefractionLeftEyeSequence", "Autorefraction Left Eye Sequence", false},
    {Tag(0x00460060), VR::FD, VR::none, "1", "DistancePupillaryDistance", "Distance Pupillary Distance", false},
    {Tag(0x00460062), VR::FD, VR::none, "1", "NearPupillaryDistance", "Near Pupillary Distance", false},
    {Tag(0x00460063), VR::FD, VR::none, "1", "IntermediatePupillaryDistance", "Intermediate Pupillary Distance", false},
    {Tag(0x00460064), VR::FD, VR::none, "1", "OtherPupillaryDistance", "Other Pupillary Distance", false},
    {Tag(0x00460070), VR::SQ, VR::none, "1", "KeratometryRightEyeSequence", "Keratometry Right Eye Sequence", false},
    {Tag(0x00460071), VR::SQ, VR::none, "1", "KeratometryLeftEyeSequence", "Keratometry Left Eye Sequence", false},
    {Tag(0x00460074), VR::SQ, VR::none, "1", "SteepKeratometricAxisSequence", "Steep Keratometric Axis Sequence", false},
    {Tag(0x00460075), VR::FD, VR::none, "1", "RadiusOfCurvature", "Radius of Curvature", false},
    {Tag(0x00460076), VR::FD, VR::none, "1", "KeratometricPower", "Keratometric Power", false},
    {Tag(0x00460077), VR::FD, VR::none, "1", "KeratometricAxis", "Keratometric Axis", false},
    {Tag(0x00460080), VR::SQ, VR::none, "1", "FlatKeratometricAxisSequence", "Flat Keratometric Axis Sequence", false},
    {Tag(0x00460092), VR::CS, VR::none, "1", "BackgroundColor", "Background Color", false},
    {Tag(0x00460094), VR::CS, VR::none, "1", "Optotype", "Optotype", false},
    {Tag(0x00460095), VR::CS, VR::none, "1", "OptotypePresentation", "Optotype Presentation", false},
    {Tag(0x00460097), VR::SQ, VR::none, "1", "SubjectiveRefractionRightEyeSequence", "Subjective Refraction Right Eye Sequence", false},
    {Tag(0x00460098), VR::SQ, VR::none, "1", "SubjectiveRefractionLeftEyeSequence", "Subjective Refraction Left Eye Sequence", false},
    {Tag(0x00460100), VR::SQ, VR::none, "1", "AddNearSequence", "Add Near Sequence", false},
    {Tag(0x00460101), VR::SQ, VR::none, "1", "AddIntermediateSequence", "Add Intermediate Sequence", false},
    {Tag(0x00460102), VR::SQ, VR::none, "1", "AddOtherSequence", "Add Other Sequence", false},
    {Tag(0x00460104), VR::FD, VR::none, "1", "AddPower", "Add Power", false},
    {Tag(0x00460106), VR::FD, VR::none, "1", "ViewingDistance", "Viewing Distance", false},
    {Tag(0x00460110), VR::SQ, VR::none, "1", "CorneaMeasurementsSequence", "Cornea Measurements Sequence", false},
    {Tag(0x00460111), VR::SQ, VR::none, "1", "SourceOfCorneaMeasurementDataCodeSequence", "Source of Cornea Measurement Data Code Sequence", false},
    {Tag(0x00460112), VR::SQ, VR::none, "1", "SteepCornealAxisSequence", "Steep Corneal Axis Sequence", false},
    {Tag(0x00460113), VR::SQ, VR::none, "1", "FlatCornealAxisSequence", "Flat Corneal Axis Sequence", false},
    {Tag(0x00460114), VR::FD, VR::none, "1", "CornealPower", "Corneal Power", false},
    {Tag(0x00460115), VR::FD, VR::none, "1", "CornealAxis", "Corneal Axis", false},
    {Tag(0x00460116), VR::SQ, VR::none, "1", "CorneaMeasurementMethodCodeSequence", "Cornea Measurement Method Code Sequence", false},
    {Tag(0x00460117), VR::FL, VR::none, "1", "RefractiveIndexOfCornea", "Refractive Index of Cornea", false},
    {Tag(0x00460118), VR::FL, VR::none, "1", "RefractiveIndexOfAqueousHumor", "Refractive Index of Aqueous Humor", false},
    {Tag(0x00460121), VR::SQ, VR::none, "1", "VisualAcuityTypeCodeSequence", "Visual Acuity Type Code Sequence", false},
    {Tag(0x00460122), VR::SQ, VR::none, "1", "VisualAcuityRightEyeSequence", "Visual Acuity Right Eye Sequence", false},
    {Tag(0x00460123), VR::SQ, VR::none, "1", "VisualAcuityLeftEyeSequence", "Visual Acuity Left Eye Sequence", false},
    {Tag(0x00460124), VR::SQ, VR::none, "1", "VisualAcuityBothEyesOpenSequence", "Visual Acuity Both Eyes Open Sequence", false},
    {Tag(0x00460125), VR::CS, VR::none, "1", "ViewingDistanceType", "Viewing Distance Type", false},
    {Tag(0x00460135), VR::SS, VR::none, "2", "VisualAcuityModifiers", "Visual Acuity Modifiers", false},
    {Tag(0x00460137), VR::FD, VR::none, "1", "DecimalVisualAcuity", "Decimal Visual Acuity", false},
    {Tag(0x00460139), VR::LO, VR::none, "1", "OptotypeDetailedDefinition", "Optotype Detailed Definition", false},
    {Tag(0x00460145), VR::SQ, VR::none, "1", "ReferencedRefractiveMeasurementsSequence", "Referenced Refractive Measurements Sequence", false},
    {Tag(0x00460146), VR::FD, VR::none, "1", "SpherePower", "Sphere Power", false},
    {Tag(0x00460147), VR::FD, VR::none, "1", "CylinderPower", "Cylinder Power", false},
    {Tag(0x00460201), VR::CS, VR::none, "1", "CornealTopographySurface", "Corneal Topography Surface", false},
    {Tag(0x00460202), VR::FL, VR::none, "2", "CornealVertexLocation", "Corneal Vertex Location", false},
    {Tag(0x00460203), VR::FL, VR::none, "1", "PupilCentroidXCoordinate", "Pupil Centroid X-Coordinate", false},
    {Tag(0x00460204), VR::FL, VR::none, "1", "PupilCentroidYCoordinate", "Pupil Centroid Y-Coordinate", false},
    {Tag(0x00460205), VR::FL, VR::none, "1", "EquivalentPupilRadius", "Equivalent Pupil Radius", false},
    {Tag(0x00460207), VR::SQ, VR::none, "1", "CornealTopographyMapTypeCodeSequence", "Corneal Topography Map Type Code Sequence", false},
    {Tag(0x00460208), VR::IS, VR::none, "2-2n", "VerticesOfTheOutlineOfPupil", "Vertices of the Outline of Pupil", false},
    {Tag(0x00460210), VR::SQ, VR::none, "1", "CornealTopographyMappingNormalsSequence", "Corneal Topography Mapping Normals Sequence", false},
    {Tag(0x00460211), VR::SQ, VR::none, "1", "MaximumCornealCurvatureSequence", "Maximum Corneal Curvature Sequence", false},
    {Tag(0x00460212), VR::FL, VR::none, "1", "MaximumCornealCurvature", "Maximum Corneal Curvature", false},
    {Tag(0x00460213), VR::FL, VR::none, "2", "MaximumCornealCurvatureLocation", "Maximum Corneal Curvature Location", false},
    {Tag(0x00460215), VR::SQ, VR::none, "1", "MinimumKeratometricSequence", "Minimum Keratometric Sequence", false},
    {Tag(0x00460218), VR::SQ, VR::none, "1", "SimulatedKeratometricCylinderSequence", "Simulated Keratometric Cylinder Sequence", false},
    {Tag(0x00460220), VR::FL, VR::none, "1", "AverageCornealPower", "Average Corneal Power", false},
    {Tag(0x00460224), VR::FL, VR::none, "1", "CornealISValue", "Corneal I-S Value", false},
    {Tag(0x00460227), VR::FL, VR::none, "1", "AnalyzedArea", "Analyzed Area", false},
    {Tag(0x00460230), VR::FL, VR::none, "1", "SurfaceRegularityIndex", "Surface Regularity Index", false},
    {Tag(0x00460232), VR::FL, VR::none, "1", "SurfaceAsymmetryIndex", "Surface Asymmetry Index", false},
    {Tag(0x00460234), VR::FL, VR::none, "1", "CornealEccentricityIndex", "Corneal Eccentricity Index", false},
    {Tag(0x00460236), VR::FL, VR::none, "1", "KeratoconusPredictionIndex", "Keratoconus Prediction Index", false},
    {Tag(0x00460238), VR::FL, VR::none, "1", "DecimalPotentialVisualAcuity", "Decimal Potential Visual Acuity", false},
    {Tag(0x00460242), VR::CS, VR::none, "1", "CornealTopographyMapQualityEvaluation", "Corneal Topography Map Quality Evaluation", false},
    {Tag(0x00460244), VR::SQ, VR::none, "1", "SourceImageCornealProcessedDataSequence", "Source Image Corneal Processed Data Sequence", false},
    {Tag(0x00460247), VR::FL, VR::none, "3", "CornealPointLocation", "Corneal Point Location", false},
    {Tag(0x00460248), VR::CS, VR::none, "1", "CornealPointEstimated", "Corneal Point Estimated", false},
    {Tag(0x00460249), VR::FL, VR::none, "1", "AxialPower", "Axial Power", false},
    {Tag(0x00460250), VR::FL, VR::none, "1", "TangentialPower", "Tangential Power", false},
    {Tag(0x00460251), VR::FL, VR::none, "1", "RefractivePower", "Refractive Power", false},
    {Tag(0x00460252), VR::FL, VR::none, "1", "RelativeElevation", "Relative Elevation", false},
    {Tag(0x00460253), VR::FL, VR::none, "1", "CornealWavefront", "Corneal Wavefront", false},
    {Tag(0x00480001), VR::FL, VR::none, "1", "ImagedVolumeWidth", "Imaged Volume Width", false},
    {Tag(0x00480002), VR::FL, VR::none, "1", "ImagedVolumeHeight", "Imaged Volume Height", false},
    {Tag(0x00480003), VR::FL, VR::none, "1", "ImagedVolumeDepth", "Imaged Volume Depth", false},
    {Tag(0x00480006), VR::UL, VR::none, "1", "TotalPixelMatrixColumns", "Total Pixel Matrix Columns", false},
    {Tag(0x00480007), VR::UL, VR::none, "1", "TotalPixelMatrixRows", "Total Pixel Matrix Rows", false},
    {Tag(0x00480008), VR::SQ, VR::none, "1", "TotalPixelMatrixOriginSequence", "Total Pixel Matrix Origin Sequence", false},
    {Tag(0x00480010), VR::CS, VR::none, "1", "SpecimenLabelInImage", "Specimen Label in Image", false},
    {Tag(0x00480011), VR::CS, VR::none, "1", "FocusMethod", "Focus Method", false},
    {Tag(0x00480012), VR::CS, VR::none, "1", "ExtendedDepthOfField", "Extended Depth of Field", false},
    {Tag(0x00480013), VR::US, VR::none, "1", "NumberOfFocalPlanes", "Number of Focal Planes", false},
    {Tag(0x00480014), VR::FL, VR::none, "1", "DistanceBetweenFocalPlanes", "Distance Between Focal Planes", false},
    {Tag(0x00480015), VR::US, VR::none, "3", "RecommendedAbsentPixelCIELabValue", "Recommended Absent Pixel CIELab Value", false},
    {Tag(0x00480100), VR::SQ, VR::none, "1", "IlluminatorTypeCodeSequence", "Illuminator Type Code Sequence", false},
    {Tag(0x00480102), VR::DS, VR::none, "6", "ImageOrientationSlide", "Image Orientation (Slide)", false},
    {Tag(0x00480105), VR::SQ, VR::none, "1", "OpticalPathSequence", "Optical Path Sequence", false},
    {Tag(0x00480106), VR::SH, VR::none, "1", "OpticalPathIdentifier", "Optical Path Identifier", false},
    {Tag(0x00480107), VR::ST, VR::none, "1", "OpticalPathDescription", "Optical Path Description", false},
    {Tag(0x00480108), VR::SQ, VR::none, "1", "IlluminationColorCodeSequence", "Illumination Color Code Sequence", false},
    {Tag(0x00480110), VR::SQ, VR::none, "1", "SpecimenReferenceSequence", "Specimen Reference Sequence", false},
    {Tag(0x00480111), VR::DS, VR::none, "1", "CondenserLensPower", "Condenser Lens Power", false},
    {Tag(0x00480112), VR::DS, VR::none, "1", "ObjectiveLensPower", "Objective Lens Power", false},
    {Tag(0x00480113), VR::DS, VR::none, "1", "ObjectiveLensNumericalAperture", "Objective Lens Numerical Aperture", false},
    {Tag(0x00480114), VR::CS, VR::none, "1", "ConfocalMode", "Confocal Mode", false},
    {Tag(0x00480115), VR::CS, VR::none, "1", "TissueLocation", "Tissue Location", false},
    {Tag(0x00480116), VR::SQ, VR::none, "1", "ConfocalMicroscopyImageFrameTypeSequence", "Confocal Microscopy Image Frame Type Sequence", false},
    {Tag(0x00480117), VR::FD, VR::none, "1", "ImageAcquisitionDepth", "Image Acquisition Depth", false},
    {Tag(0x00480120), VR::SQ, VR::none, "1", "PaletteColorLookupTableSequence", "Palette Color Lookup Table Sequence", false},
    {Tag(0x00480200), VR::SQ, VR::none, "1", "ReferencedImageNavigationSequence", "Referenced Image Navigation Sequence", true},
    {Tag(0x00480201), VR::US, VR::none, "2", "TopLeftHandCornerOfLocalizerArea", "Top Left Hand Corner of Localizer Area", true},
    {Tag(0x00480202), VR::US, VR::none, "2", "BottomRightHandCornerOfLocalizerArea", "Bottom Right Hand Corner of Localizer Area", true},
    {Tag(0x00480207), VR::SQ, VR::none, "1", "OpticalPathIdentificationSequence", "Optical Path Identification Sequence", false},
    {Tag(0x0048021a), VR::SQ, VR::none, "1", "PlanePositionSlideSequence", "Plane Position (Slide) Sequence", false},
    {Tag(0x0048021e), VR::SL, VR::none, "1", "ColumnPositionInTotalImagePixelMatrix", "Column Position In Total Image Pixel Matrix", false},
    {Tag(0x0048021f), VR::SL, VR::none, "1", "RowPositionInTotalImagePixelMatrix", "Row Position In Total Image Pixel Matrix", false},
    {Tag(0x00480301), VR::CS, VR::none, "1", "PixelOriginInterpretation", "Pixel Origin Interpretation", false},
    {Tag(0x00480302), VR::UL, VR::none, "1", "NumberOfOpticalPaths", "Number of Optical Paths", false},
    {Tag(0x00480303), VR::UL, VR::none, "1", "TotalPixelMatrixFocalPlanes", "Total Pixel Matrix Focal Planes", false},
    {Tag(0x00480304), VR::CS, VR::none, "1", "TilesOverlap", "Tiles Overlap", false},
    {Tag(0x00500004), VR::CS, VR::none, "1", "CalibrationImage", "Calibration Image", false},
    {Tag(0x00500010), VR::SQ, VR::none, "1", "DeviceSequence", "Device Sequence", false},
    {Tag(0x00500012), VR::SQ, VR::none, "1", "ContainerComponentTypeCodeSequence", "Container Component Type Code Sequence", false},
    {Tag(0x00500013), VR::FD, VR::none, "1", "ContainerComponentThickness", "Container Component Thickness", false},
    {Tag(0x00500014), VR::DS, VR::none, "1", "DeviceLength", "Device Length", false},
    {Tag(0x00500015), VR::FD, VR::none, "1", "ContainerComponentWidth", "Container Component Width", false},
    {Tag(0x00500016), VR::DS, VR::none, "1", "DeviceDiameter", "Device Diameter", false},
    {Tag(0x00500017), VR::CS, VR::none, "1", "DeviceDiameterUnits", "Device Diameter Units", false},
    {Tag(0x00500018), VR::DS, VR::none, "1", "DeviceVolume", "Device Volume", false},
    {Tag(0x00500019), VR::DS, VR::none, "1", "InterMarkerDistance", "Inter-Marker Distance", false},
    {Tag(0x0050001a), VR::CS, VR::none, "1", "ContainerComponentMaterial", "Container Component Material", false},
    {Tag(0x0050001b), VR::LO, VR::none, "1", "ContainerComponentID", "Container Component ID", false},
    {Tag(0x0050001c), VR::FD, VR::none, "1", "ContainerComponentLength", "Container Component Length", false},
    {Tag(0x0050001d), VR::FD, VR::none, "1", "ContainerComponentDiameter", "Container Component Diameter", false},
    {Tag(0x0050001e), VR::LO, VR::none, "1", "ContainerComponentDescription", "Container Component Description", false},
    {Tag(0x00500020), VR::LO, VR::none, "1", "DeviceDescription", "Device Description", false},
    {Tag(0x00500021), VR::ST, VR::none, "1", "LongDeviceDescription", "Long Device Description", false},
    {Tag(0x00520001), VR::FL, VR::none, "1", "ContrastBolusIngredientPercentByVolume", "Contrast/Bolus Ingredient Percent by Volume", false},
    {Tag(0x00520002), VR::FD, VR::none, "1", "OCTFocalDistance", "OCT Focal Distance", false},
    {Tag(0x00520003), VR::FD, VR::none, "1", "BeamSpotSize", "Beam Spot Size", false},
    {Tag(0x00520004), VR::FD, VR::none, "1", "EffectiveRefractiveIndex", "Effective Refractive Index", false},
    {Tag(0x00520006), VR::CS, VR::none, "1", "OCTAcquisitionDomain", "OCT Acquisition Domain", false},
    {Tag(0x00520007), VR::FD, VR::none, "1", "OCTOpticalCenterWavelength", "OCT Optical Center Wavelength", false},
    {Tag(0x00520008), VR::FD, VR::none, "1", "AxialResolution", "Axial Resolution", false},
    {Tag(0x00520009), VR::FD, VR::none, "1", "RangingDepth", "Ranging Depth", false},
    {Tag(0x00520011), VR::FD, VR::none, "1", "ALineRate", "A-line Rate", false},
    {Tag(0x00520012), VR::US, VR::none, "1", "ALinesPerFrame", "A-lines Per Frame", false},
    {Tag(0x00520013), VR::FD, VR::none, "1", "CatheterRotationalRate", "Catheter Rotational Rate", false},
    {Tag(0x00520014), VR::FD, VR::none, "1", "ALinePixelSpacing", "A-line Pixel Spacing", false},
    {Tag(0x00520016), VR::SQ, VR::none, "1", "ModeOfPercutaneousAccessSequence", "Mode of Percutaneous Access Sequence", false},
    {Tag(0x00520025), VR::SQ, VR::none, "1", "IntravascularOCTFrameTypeSequence", "Intravascular OCT Frame Type Sequence", false},
    {Tag(0x00520026), VR::CS, VR::none, "1", "OCTZOffsetApplied", "OCT Z Offset Applied", false},
    {Tag(0x00520027), VR::SQ, VR::none, "1", "IntravascularFrameContentSequence", "Intravascular Frame Content Sequence", false},
    {Tag(0x00520028), VR::FD, VR::none, "1", "IntravascularLongitudinalDistance", "Intravascular Longitudinal Distance", false},
    {Tag(0x00520029), VR::SQ, VR::none, "1", "IntravascularOCTFrameContentSequence", "Intravascular OCT Frame Content Sequence", false},
    {Tag(0x00520030), VR::SS, VR::none, "1", "OCTZOffsetCorrection", "OCT Z Offset Correction", false},
    {Tag(0x00520031), VR::CS, VR::none, "1", "CatheterDirectionOfRotation", "Catheter Direction of Rotation", false},
    {Tag(0x00520033), VR::FD, VR::none, "1", "SeamLineLocation", "Seam Line Location", false},
    {Tag(0x00520034), VR::FD, VR::none, "1", "FirstALineLocation", "First A-line Location", false},
    {Tag(0x00520036), VR::US, VR::none, "1", "SeamLineIndex", "Seam Line Index", false},
    {Tag(0x00520038), VR::US, VR::none, "1", "NumberOfPaddedALines", "Number of Padded A-lines", false},
    {Tag(0x00520039), VR::CS, VR::none, "1", "InterpolationType", "Interpolation Type", false},
    {Tag(0x0052003a), VR::CS, VR::none, "1", "RefractiveIndexApplied", "Refractive Index Applied", false},
    {Tag(0x00540010), VR::US, VR::none, "1-n", "EnergyWindowVector", "Energy Window Vector", false},
    {Tag(0x00540011), VR::US, VR::none, "1", "NumberOfEnergyWindows", "Number of Energy Windows", false},
    {Tag(0x00540012), VR::SQ, VR::none, "1", "EnergyWindowInformationSequence", "Energy Window Information Sequence", false},
    {Tag(0x00540013), VR::SQ, VR::none, "1", "EnergyWindowRangeSequence", "Energy Window Range Sequence", false},
    {Tag(0x00540014), VR::DS, VR::none, "1", "EnergyWindowLowerLimit", "Energy Window Lower Limit", false},
    {Tag(0x00540015), VR::DS, VR::none, "1", "EnergyWindowUpperLimit", "Energy Window Upper Limit", false},
    {Tag(0x00540016), VR::SQ, VR::none, "1", "RadiopharmaceuticalInformationSequence", "Radiopharmaceutical Information Sequence", false},
    {Tag(0x00540017), VR::IS, VR::none, "1", "ResidualSyringeCounts", "Residual Syringe Counts", false},
    {Tag(0x00540018), VR::SH, VR::none, "1", "EnergyWindowName", "Energy Window Name", false},
    {Tag(0x00540020), VR::US, VR::none, "1-n", "DetectorVector", "Detector Vector", false},
    {Tag(0x00540021), VR::US, VR::none, "1", "NumberOfDetectors", "Number of Detectors", false},
    {Tag(0x00540022), VR::SQ, VR::none, "1", "DetectorInformationSequence", "Detector Information Sequence", false},
    {Tag(0x00540030), VR::US, VR::none, "1-n", "PhaseVector", "Phase Vector", false},
    {Tag(0x00540031), VR::US, VR::none, "1", "NumberOfPhases", "Number of Phases", false},
    {Tag(0x00540032), VR::SQ, VR::none, "1", "PhaseInformationSequence", "Phase Information Sequence", false},
    {Tag(0x00540033), VR::US, VR::none, "1", "NumberOfFramesInPhase", "Number of Frames in Phase", false},
    {Tag(0x00540036), VR::IS, VR::none, "1", "PhaseDelay", "Phase Delay", false},
    {Tag(0x00540038), VR::IS, VR::none, "1", "PauseBetweenFrames", "Pause Between Frames", false},
    {Tag(0x00540039), VR::CS, VR::none, "1", "PhaseDescription", "Phase Description", false},
    {Tag(0x00540050), VR::US, VR::none, "1-n", "RotationVector", "Rotation Vector", false},
    {Tag(0x00540051), VR::US, VR::none, "1", "NumberOfRotations", "Number of Rotations", false},
    {Tag(0x00540052), VR::SQ, VR::none, "1", "RotationInformationSequence", "Rotation Information Sequence", false},
    {Tag(0x00540053), VR::US, VR::none, "1", "NumberOfFramesInRotation", "Number of Frames in Rotation", false},
    {Tag(0x00540060), VR::US, VR::none, "1-n", "RRIntervalVector", "R-R Interval Vector", false},
    {Tag(0x00540061), VR::US, VR::none, "1", "NumberOfRRIntervals", "Number of R-R Intervals", false},
    {Tag(0x00540062), VR::SQ, VR::none, "1", "GatedInformationSequence", "Gated Information Sequence", false},
    {Tag(0x00540063), VR::SQ, VR::none, "1", "DataInformationSequence", "Data Information Sequence", false},
    {Tag(0x00540070), VR::US, VR::none, "1-n", "TimeSlotVector", "Time Slot Vector", false},
    {Tag(0x00540071), VR::US, VR::none, "1", "NumberOfTimeSlots", "Number of Time Slots", false},
    {Tag(0x00540072), VR::SQ, VR::none, "1", "TimeSlotInformationSequence", "Time Slot Information Sequence", false},
    {Tag(0x00540073), VR::DS, VR::none, "1", "TimeSlotTime", "Time Slot Time", false},
    {Tag(0x00540080), VR::US, VR::none, "1-n", "SliceVector", "Slice Vector", false},
    {Tag(0x00540081), VR::US, VR::none, "1", "NumberOfSlices", "Number of Slices", false},
    {Tag(0x00540090), VR::US, VR::none, "1-n", "AngularViewVector", "Angular View Vector", false},
    {Tag(0x00540100), VR::US, VR::none, "1-n", "TimeSliceVector", "Time Slice Vector", false},
    {Tag(0x00540101), VR::US, VR::none, "1", "NumberOfTimeSlices", "Number of Time Slices", false},
    {Tag(0x00540200), VR::DS, VR::none, "1", "StartAngle", "Start Angle", false},
    {Tag(0x00540202), VR::CS, VR::none, "1", "TypeOfDetectorMotion", "Type of Detector Motion", false},
    {Tag(0x00540210), VR::IS, VR::none, "1-n", "TriggerVector", "Trigger Vector", false},
    {Tag(0x00540211), VR::US, VR::none, "1", "NumberOfTriggersInPhase", "Number of Triggers in Phase", false},
    {Tag(0x00540220), VR::SQ, VR::none, "1", "ViewCodeSequence", "View Code Sequence", false},
    {Tag(0x00540222), VR::SQ, VR::none, "1", "ViewModifierCodeSequence", "View Modifier Code Sequence", false},
    {Tag(0x00540300), VR::SQ, VR::none, "1", "RadionuclideCodeSequence", "Radionuclide Code Sequence", false},
    {Tag(0x00540302), VR::SQ, VR::none, "1", "AdministrationRouteCodeSequence", "Administration Route Code Sequence", false},
    {Tag(0x00540304), VR::SQ, VR::none, "1", "RadiopharmaceuticalCodeSequence", "Radiopharmaceutical Code Sequence", false},
    {Tag(0x00540306), VR::SQ, VR::none, "1", "CalibrationDataSequence", "Calibration Data Sequence", false},
    {Tag(0x00540308), VR::US, VR::none, "1", "EnergyWindowNumber", "Energy Window Number", false},
    {Tag(0x00540400), VR::SH, VR::none, "1", "ImageID", "Image ID", false},
    {Tag(0x00540410), VR::SQ, VR::none, "1", "PatientOrientationCodeSequence", "Patient Orientation Code Sequence", false},
    {Tag(0x00540412), VR::SQ, VR::none, "1", "PatientOrientationModifierCodeSequence", "Patient Orientation Modifier Code Sequence", false},
    {Tag(0x00540414), VR::SQ, VR::none, "1", "PatientGantryRelationshipCodeSequence", "Patient Gantry Relationship Code Sequence", false},
    {Tag(0x00540500), VR::CS, VR::none, "1", "SliceProgressionDirection", "Slice Progression Direction", false},
    {Tag(0x00540501), VR::CS, VR::none, "1", "ScanProgressionDirection", "Scan Progression Direction", false},
    {Tag(0x00541000), VR::CS, VR::none, "2", "SeriesType", "Series Type", false},
    {Tag(0x00541001), VR::CS, VR::none, "1", "Units", "Units", false},
    {Tag(0x00541002), VR::CS, VR::none, "1", "CountsSource", "Counts Source", false},
    {Tag(0x00541004), VR::CS, VR::none, "1", "ReprojectionMethod", "Reprojection Method", false},
    {Tag(0x00541006), VR::CS, VR::none, "1", "SUVType", "SUV Type", false},
    {Tag(0x00541100), VR::CS, VR::none, "1", "RandomsCorrectionMethod", "Randoms Correction Method", false},
    {Tag(0x00541101), VR::LO, VR::none, "1", "AttenuationCorrectionMethod", "Attenuation Correction Method", false},
    {Tag(0x00541102), VR::CS, VR::none, "1", "DecayCorrection", "Decay Correction", false},
    {Tag(0x00541103), VR::LO, VR::none, "1", "ReconstructionMethod", "Reconstruction Method", false},
    {Tag(0x00541104), VR::LO, VR::none, "1", "DetectorLinesOfResponseUsed", "Detector Lines of Response Used", false},
    {Tag(0x00541105), VR::LO, VR::none, "1", "ScatterCorrectionMethod", "Scatter Correction Method", false},
    {Tag(0x00541200), VR::DS, VR::none, "1", "AxialAcceptance", "Axial Acceptance", false},
    {Tag(0x00541201), VR::IS, VR::none, "2", "AxialMash", "Axial Mash", false},
    {Tag(0x00541202), VR::IS, VR::none, "1", "TransverseMash", "Transverse Mash", false},
    {Tag(0x00541203), VR::DS, VR::none, "2", "DetectorElementSize", "Detector Element Size", false},
    {Tag(0x00541210), VR::DS, VR::none, "1", "CoincidenceWindowWidth", "Coincidence Window Width", false},
    {Tag(0x00541220), VR::CS, VR::none, "1-n", "SecondaryCountsType", "Secondary Counts Type", false},
    {Tag(0x00541300), VR::DS, VR::none, "1", "FrameReferenceTime", "Frame Reference Time", false},
    {Tag(0x00541310), VR::IS, VR::none, "1", "PrimaryPromptsCountsAccumulated", "Primary (Prompts) Counts Accumulated", false},
    {Tag(0x00541311), VR::IS, VR::none, "1-n", "SecondaryCountsAccumulated", "Secondary Counts Accumulated", false},
    {Tag(0x00541320), VR::DS, VR::none, "1", "SliceSensitivityFactor", "Slice Sensitivity Factor", false},
    {Tag(0x00541321), VR::DS, VR::none, "1", "DecayFactor", "Decay Factor", false},
    {Tag(0x00541322), VR::DS, VR::none, "1", "DoseCalibrationFactor", "Dose Calibration Factor", false},
    {Tag(0x00541323), VR::DS, VR::none, "1", "ScatterFractionFactor", "Scatter Fraction Factor", false},
    {Tag(0x00541324), VR::DS, VR::none, "1", "DeadTimeFactor", "Dead Time Factor", false},
    {Tag(0x00541330), VR::US, VR::none, "1", "ImageIndex", "Image Index", false},
    {Tag(0x00541400), VR::CS, VR::none, "1-n", "CountsIncluded", "Counts Included", true},
    {Tag(0x00541401), VR::CS, VR::none, "1", "DeadTimeCorrectionFlag", "Dead Time Correction Flag", true},
    {Tag(0x00603000), VR::SQ, VR::none, "1", "HistogramSequence", "Histogram Sequence", false},
    {Tag(0x00603002), VR::US, VR::none, "1", "HistogramNumberOfBins", "Histogram Number of Bins", false},
    {Tag(0x00603004), VR::US, VR::SS, "1", "HistogramFirstBinValue", "Histogram First Bin Value", false},
    {Tag(0x00603006), VR::US, VR::SS, "1", "HistogramLastBinValue", "Histogram Last Bin Value", false},
    {Tag(0x00603008), VR::US, VR::none, "1", "HistogramBinWidth", "Histogram Bin Width", false},
    {Tag(0x00603010), VR::LO, VR::none, "1", "HistogramExplanation", "Histogram Explanation", false},
    {Tag(0x00603020), VR::UL, VR::none, "1-n", "HistogramData", "Histogram Data", false},
    {Tag(0x00620001), VR::CS, VR::none, "1", "SegmentationType", "Segmentation Type", false},
    {Tag(0x00620002), VR::SQ, VR::none, "1", "SegmentSequence", "Segment Sequence", false},
    {Tag(0x00620003), VR::SQ, VR::none, "1", "SegmentedPropertyCategoryCodeSequence", "Segmented Property Category Code Sequence", false},
    {Tag(0x00620004), VR::US, VR::none, "1", "SegmentNumber", "Segment Number", false},
    {Tag(0x00620005), VR::LO, VR::none, "1", "SegmentLabel", "Segment Label", false},
    {Tag(0x00620006), VR::ST, VR::none, "1", "SegmentDescription", "Segment Description", false},
    {Tag(0x00620007), VR::SQ, VR::none, "1", "SegmentationAlgorithmIdentificationSequence", "Segmentation Algorithm Identification Sequence", false},
    {Tag(0x00620008), VR::CS, VR::none, "1", "SegmentAlgorithmType", "Segment Algorithm Type", false},
    {Tag(0x00620009), VR::LO, VR::none, "1-n", "SegmentAlgorithmName", "Segment Algorithm Name", false},
    {Tag(0x0062000a), VR::SQ, VR::none, "1", "SegmentIdentificationSequence", "Segment Identification Sequence", false},
    {Tag(0x0062000b), VR::US, VR::none, "1-n", "ReferencedSegmentNumber", "Referenced Segment Number", false},
    {Tag(0x0062000c), VR::US, VR::none, "1", "RecommendedDisplayGrayscaleValue", "Recommended Display Grayscale Value", false},
    {Tag(0x0062000d), VR::US, VR::none, "3", "RecommendedDisplayCIELabValue", "Recommended Display CIELab Value", false},
    {Tag(0x0062000e), VR::US, VR::none, "1", "MaximumFractionalValue", "Maximum Fractional Value", false},
    {Tag(0x0062000f), VR::SQ, VR::none, "1", "SegmentedPropertyTypeCodeSequence", "Segmented Property Type Code Sequence", false},
    {Tag(0x00620010), VR::CS, VR::none, "1", "SegmentationFractionalType", "Segmentation Fractional Type", false},
    {Tag(0x00620011), VR::SQ, VR::none, "1", "SegmentedPropertyTypeModifierCodeSequence", "Segmented Property Type Modifier Code Sequence", false},
    {Tag(0x00620012), VR::SQ, VR::none, "1", "UsedSegmentsSequence", "Used Segments Sequence", false},
    {Tag(0x00620013), VR::CS, VR::none, "1", "SegmentsOverlap", "Segments Overlap", false},
    {Tag(0x00620020), VR::UT, VR::none, "1", "TrackingID", "Tracking ID", false},
    {Tag(0x00620021), VR::UI, VR::none, "1", "TrackingUID", "Tracking UID", false},
    {Tag(0x00640002), VR::SQ, VR::none, "1", "DeformableRegistrationSequence", "Deformable Registration Sequence", false},
    {Tag(0x00640003), VR::UI, VR::none, "1", "SourceFrameOfReferenceUID", "Source Frame of Reference UID", false},
    {Tag(0x00640005), VR::SQ, VR::none, "1", "DeformableRegistrationGridSequence", "Deformable Registration Grid Sequence", false},
    {Tag(0x00640007), VR::UL, VR::none, "3", "GridDimensions", "Grid Dimensions", false},
    {Tag(0x00640008), VR::FD, VR::none, "3", "GridResolution", "Grid Resolution", false},
    {Tag(0x00640009), VR::OF, VR::none, "1", "VectorGridData", "Vector Grid Data", false},
    {Tag(0x0064000f), VR::SQ, VR::none, "1", "PreDeformationMatrixRegistrationSequence", "Pre Deformation Matrix Registration Sequence", false},
    {Tag(0x00640010), VR::SQ, VR::none, "1", "PostDeformationMatrixRegistrationSequence", "Post Deformation Matrix Registration Sequence", false},
    {Tag(0x00660001), VR::UL, VR::none, "1", "NumberOfSurfaces", "Number of Surfaces", false},
    {Tag(0x00660002), VR::SQ, VR::none, "1", "SurfaceSequence", "Surface Sequence", false},
    {Tag(0x00660003), VR::UL, VR::none, "1", "SurfaceNumber", "Surface Number", false},
    {Tag(0x00660004), VR::LT, VR::none, "1", "SurfaceComments", "Surface Comments", false},
    {Tag(0x00660005), VR::FL, VR::none, "1", "SurfaceOffset", "Surface Offset", false},
    {Tag(0x00660009), VR::CS, VR::none, "1", "SurfaceProcessing", "Surface Processing", false},
    {Tag(0x0066000a), VR::FL, VR::none, "1", "SurfaceProcessingRatio", "Surface Processing Ratio", false},
    {Tag(0x0066000b), VR::LO, VR::none, "1", "SurfaceProcessingDescription", "Surface Processing Description", false},
    {Tag(0x0066000c), VR::FL, VR::none, "1", "RecommendedPresentationOpacity", "Recommended Presentation Opacity", false},
    {Tag(0x0066000d), VR::CS, VR::none, "1", "RecommendedPresentationType", "Recommended Presentation Type", false},
    {Tag(0x0066000e), VR::CS, VR::none, "1", "FiniteVolume", "Finite Volume", false},
    {Tag(0x00660010), VR::CS, VR::none, "1", "Manifold", "Manifold", false},
    {Tag(0x00660011), VR::SQ, VR::none, "1", "SurfacePointsSequence", "Surface Points Sequence", false},
    {Tag(0x00660012), VR::SQ, VR::none, "1", "SurfacePointsNormalsSequence", "Surface Points Normals Sequence", false},
    {Tag(0x00660013), VR::SQ, VR::none, "1", "SurfaceMeshPrimitivesSequence", "Surface Mesh Primitives Sequence", false},
    {Tag(0x00660015), VR::UL, VR::none, "1", "NumberOfSurfacePoints", "Number of Surface Points", false},
    {Tag(0x00660016), VR::OF, VR::none, "1", "PointCoordinatesData", "Point Coordinates Data", false},
    {Tag(0x00660017), VR::FL, VR::none, "3", "PointPositionAccuracy", "Point Position Accuracy", false},
    {Tag(0x00660018), VR::FL, VR::none, "1", "MeanPointDistance", "Mean Point Distance", false},
    {Tag(0x00660019), VR::FL, VR::none, "1", "MaximumPointDistance", "Maximum Point Distance", false},
    {Tag(0x0066001a), VR::FL, VR::none, "6", "PointsBoundingBoxCoordinates", "Points Bounding Box Coordinates", false},
    {Tag(0x0066001b), VR::FL, VR::none, "3", "AxisOfRotation", "Axis of Rotation", false},
    {Tag(0x0066001c), VR::FL, VR::none, "3", "CenterOfRotation", "Center of Rotation", false},
    {Tag(0x0066001e), VR::UL, VR::none, "1", "NumberOfVectors", "Number of Vectors", false},
    {Tag(0x0066001f), VR::US, VR::none, "1", "VectorDimensionality", "Vector Dimensionality", false},
    {Tag(0x00660020), VR::FL, VR::none, "1-n", "VectorAccuracy", "Vector Accuracy", false},
    {Tag(0x00660021), VR::OF, VR::none, "1", "VectorCoordinateData", "Vector Coordinate Data", false},
    {Tag(0x00660022), VR::OD, VR::none, "1", "DoublePointCoordinatesData", "Double Point Coordinates Data", false},
    {Tag(0x00660023), VR::OW, VR::none, "1", "TrianglePointIndexList", "Triangle Point Index List", true},
    {Tag(0x00660024), VR::OW, VR::none, "1", "EdgePointIndexList", "Edge Point Index List", true},
    {Tag(0x00660025), VR::OW, VR::none, "1", "VertexPointIndexList", "Vertex Point Index List", true},
    {Tag(0x00660026), VR::SQ, VR::none, "1", "TriangleStripSequence", "Triangle Strip Sequence", false},
    {Tag(0x00660027), VR::SQ, VR::none, "1", "TriangleFanSequence", "Triangle Fan Sequence", false},
    {Tag(0x00660028), VR::SQ, VR::none, "1", "LineSequence", "Line Sequence", false},
    {Tag(0x00660029), VR::OW, VR::none, "1", "PrimitivePointIndexList", "Primitive Point Index List", true},
    {Tag(0x0066002a), VR::UL, VR::none, "1", "SurfaceCount", "Surface Count", false},
    {Tag(0x0066002b), VR::SQ, VR::none, "1", "ReferencedSurfaceSequence", "Referenced Surface Sequence", false},
    {Tag(0x0066002c), VR::UL, VR::none, "1", "ReferencedSurfaceNumber", "Referenced Surface Number", false},
    {Tag(0x0066002d), VR::SQ, VR::none, "1", "SegmentSurfaceGenerationAlgorithmIdentificationSequence", "Segment Surface Generation Algorithm Identification Sequence", false},
    {Tag(0x0066002e), VR::SQ, VR::none, "1", "SegmentSurfaceSourceInstanceSequence", "Segment Surface Source Instance Sequence", false},
    {Tag(0x0066002f), VR::SQ, VR::none, "1", "AlgorithmFamilyCodeSequence", "Algorithm Family Code Sequence", false},
    {Tag(0x00660030), VR::SQ, VR::none, "1", "AlgorithmNameCodeSequence", "Algorithm Name Code Sequence", false},
    {Tag(0x00660031), VR::LO, VR::none, "1", "AlgorithmVersion", "Algorithm Version", false},
    {Tag(0x00660032), VR::LT, VR::none, "1", "AlgorithmParameters", "Algorithm Parameters", false},
    {Tag(0x00660034), VR::SQ, VR::none, "1", "FacetSequence", "Facet Sequence", false},
    {Tag(0x00660035), VR::SQ, VR::none, "1", "SurfaceProcessingAlgorithmIdentificationSequence", "Surface Processing Algorithm Identification Sequence", false},
    {Tag(0x00660036), VR::LO, VR::none, "1", "AlgorithmName", "Algorithm Name", false},
    {Tag(0x00660037), VR::FL, VR::none, "1", "RecommendedPointRadius", "Recommended Point Radius", false},
    {Tag(0x00660038), VR::FL, VR::none, "1", "RecommendedLineThickness", "Recommended Line Thickness", false},
    {Tag(0x00660040), VR::OL, VR::none, "1", "LongPrimitivePointIndexList", "Long Primitive Point Index List", false},
    {Tag(0x00660041), VR::OL, VR::none, "1", "LongTrianglePointIndexList", "Long Triangle Point Index List", false},
    {Tag(0x00660042), VR::OL, VR::none, "1", "LongEdgePointIndexList", "Long Edge Point Index List", false},
    {Tag(0x00660043), VR::OL, VR::none, "1", "LongVertexPointIndexList", "Long Vertex Point Index List", false},
    {Tag(0x00660101), VR::SQ, VR::none, "1", "TrackSetSequence", "Track Set Sequence", false},
    {Tag(0x00660102), VR::SQ, VR::none, "1", "TrackSequence", "Track Sequence", false},
    {Tag(0x00660103), VR::OW, VR::none, "1", "RecommendedDisplayCIELabValueList", "Recommended Display CIELab Value List", false},
    {Tag(0x00660104), VR::SQ, VR::none, "1", "TrackingAlgorithmIdentificationSequence", "Tracking Algorithm Identification Sequence", false},
    {Tag(0x00660105), VR::UL, VR::none, "1", "TrackSetNumber", "Track Set Number", false},
    {Tag(0x00660106), VR::LO, VR::none, "1", "TrackSetLabel", "Track Set Label", false},
    {Tag(0x00660107), VR::UT, VR::none, "1", "TrackSetDescription", "Track Set Description", false},
    {Tag(0x00660108), VR::SQ, VR::none, "1", "TrackSetAnatomicalTypeCodeSequence", "Track Set Anatomical Type Code Sequence", false},
    {Tag(0x00660121), VR::SQ, VR::none, "1", "MeasurementsSequence", "Measurements Sequence", false},
    {Tag(0x00660124), VR::SQ, VR::none, "1", "TrackSetStatisticsSequence", "Track Set Statistics Sequence", false},
    {Tag(0x00660125), VR::OF, VR::none, "1", "FloatingPointValues", "Floating Point Values", false},
    {Tag(0x00660129), VR::OL, VR::none, "1", "TrackPointIndexList", "Track Point Index List", false},
    {Tag(0x00660130), VR::SQ, VR::none, "1", "TrackStatisticsSequence", "Track Statistics Sequence", false},
    {Tag(0x00660132), VR::SQ, VR::none, "1", "MeasurementValuesSequence", "Measurement Values Sequence", false},
    {Tag(0x00660133), VR::SQ, VR::none, "1", "DiffusionAcquisitionCodeSequence", "Diffusion Acquisition Code Sequence", false},
    {Tag(0x00660134), VR::SQ, VR::none, "1", "DiffusionModelCodeSequence", "Diffusion Model Code Sequence", false},
    {Tag(0x00686210), VR::LO, VR::none, "1", "ImplantSize", "Implant Size", false},
    {Tag(0x00686221), VR::LO, VR::none, "1", "ImplantTemplateVersion", "Implant Template Version", false},
    {Tag(0x00686222), VR::SQ, VR::none, "1", "ReplacedImplantTemplateSequence", "Replaced Implant Template Sequence", false},
    {Tag(0x00686223), VR::CS, VR::none, "1", "ImplantType", "Implant Type", false},
    {Tag(0x00686224), VR::SQ, VR::none, "1", "DerivationImplantTemplateSequence", "Derivation Implant Template Sequence", false},
    {Tag(0x00686225), VR::SQ, VR::none, "1", "OriginalImplantTemplateSequence", "Original Implant Template Sequence", false},
    {Tag(0x00686226), VR::DT, VR::none, "1", "EffectiveDateTime", "Effective DateTime", false},
    {Tag(0x00686230), VR::SQ, VR::none, "1", "ImplantTargetAnatomySequence", "Implant Target Anatomy Sequence", false},
    {Tag(0x00686260), VR::SQ, VR::none, "1", "InformationFromManufacturerSequence", "Information From Manufacturer Sequence", false},
    {Tag(0x00686265), VR::SQ, VR::none, "1", "NotificationFromManufacturerSequence", "Notification From Manufacturer Sequence", false},
    {Tag(0x00686270), VR::DT, VR::none, "1", "InformationIssueDateTime", "Information Issue DateTime", false},
    {Tag(0x00686280), VR::ST, VR::none, "1", "InformationSummary", "Information Summary", false},
    {Tag(0x006862a0), VR::SQ, VR::none, "1", "ImplantRegulatoryDisapprovalCodeSequence", "Implant Regulatory Disapproval Code Sequence", false},
    {Tag(0x006862a5), VR::FD, VR::none, "1", "OverallTemplateSpatialTolerance", "Overall Template Spatial Tolerance", false},
    {Tag(0x006862c0), VR::SQ, VR::none, "1", "HPGLDocumentSequence", "HPGL Document Sequence", false},
    {Tag(0x006862d0), VR::US, VR::none, "1", "HPGLDocumentID", "HPGL Document ID", false},
    {Tag(0x006862d5), VR::LO, VR::none, "1", "HPGLDocumentLabel", "HPGL Document Label", false},
    {Tag(0x006862e0), VR::SQ, VR::none, "1", "ViewOrientationCodeSequence", "View Orientation Code Sequence", false},
    {Tag(0x006862f0), VR::SQ, VR::none, "1", "ViewOrientationModifierCodeSequence", "View Orientation Modifier Code Sequence", false},
    {Tag(0x006862f2), VR::FD, VR::none, "1", "HPGLDocumentScaling", "HPGL Document Scaling", false},
    {Tag(0x00686300), VR::OB, VR::none, "1", "HPGLDocument", "HPGL Document", false},
    {Tag(0x00686310), VR::US, VR::none, "1", "HPGLContourPenNumber", "HPGL Contour Pen Number", false},
    {Tag(0x00686320), VR::SQ, VR::none, "1", "HPGLPenSequence", "HPGL Pen Sequence", false},
    {Tag(0x00686330), VR::US, VR::none, "1", "HPGLPenNumber", "HPGL Pen Number", false},
    {Tag(0x00686340), VR::LO, VR::none, "1", "HPGLPenLabel", "HPGL Pen Label", false},
    {Tag(0x00686345), VR::ST, VR::none, "1", "HPGLPenDescription", "HPGL Pen Description", false},
    {Tag(0x00686346), VR::FD, VR::none, "2", "RecommendedRotationPoint", "Recommended Rotation Point", false},
    {Tag(0x00686347), VR::FD, VR::none, "4", "BoundingRectangle", "Bounding Rectangle", false},
    {Tag(0x00686350), VR::US, VR::none, "1-n", "ImplantTemplate3DModelSurfaceNumber", "Implant Template 3D Model Surface Number", false},
    {Tag(0x00686360), VR::SQ, VR::none, "1", "SurfaceModelDescriptionSequence", "Surface Model Description Sequence", false},
    {Tag(0x00686380), VR::LO, VR::none, "1", "SurfaceModelLabel", "Surface Model Label", false},
    {Tag(0x00686390), VR::FD, VR::none, "1", "SurfaceModelScalingFactor", "Surface Model Scaling Factor", false},
    {Tag(0x006863a0), VR::SQ, VR::none, "1", "MaterialsCodeSequence", "Materials Code Sequence", false},
    {Tag(0x006863a4), VR::SQ, VR::none, "1", "CoatingMaterialsCodeSequence", "Coating Materials Code Sequence", false},
    {Tag(0x006863a8), VR::SQ, VR::none, "1", "ImplantTypeCodeSequence", "Implant Type Code Sequence", false},
    {Tag(0x006863ac), VR::SQ, VR::none, "1", "FixationMethodCodeSequence", "Fixation Method Code Sequence", false},
    {Tag(0x006863b0), VR::SQ, VR::none, "1", "MatingFeatureSetsSequence", "Mating Feature Sets Sequence", false},
    {Tag(0x006863c0), VR::US, VR::none, "1", "MatingFeatureSetID", "Mating Feature Set ID", false},
    {Tag(0x006863d0), VR::LO, VR::none, "1", "MatingFeatureSetLabel", "Mating Feature Set Label", false},
    {Tag(0x006863e0), VR::SQ, VR::none, "1", "MatingFeatureSequence", "Mating Feature Sequence", false},
    {Tag(0x006863f0), VR::US, VR::none, "1", "MatingFeatureID", "Mating Feature ID", false},
    {Tag(0x00686400), VR::SQ, VR::none, "1", "MatingFeatureDegreeOfFreedomSequence", "Mating Feature Degree of Freedom Sequence", false},
    {Tag(0x00686410), VR::US, VR::none, "1", "DegreeOfFreedomID", "Degree of Freedom ID", false},
    {Tag(0x00686420), VR::CS, VR::none, "1", "DegreeOfFreedomType", "Degree of Freedom Type", false},
    {Tag(0x00686430), VR::SQ, VR::none, "1", "TwoDMatingFeatureCoordinatesSequence", "2D Mating Feature Coordinates Sequence", false},
    {Tag(0x00686440), VR::US, VR::none, "1", "ReferencedHPGLDocumentID", "Referenced HPGL Document ID", false},
    {Tag(0x00686450), VR::FD, VR::none, "2", "TwoDMatingPoint", "2D Mating Point", false},
    {Tag(0x00686460), VR::FD, VR::none, "4", "TwoDMatingAxes", "2D Mating Axes", false},
    {Tag(0x00686470), VR::SQ, VR::none, "1", "TwoDDegreeOfFreedomSequence", "2D Degree of Freedom Sequence", false},
    {Tag(0x00686490), VR::FD, VR::none, "3", "ThreeDDegreeOfFreedomAxis", "3D Degree of Freedom Axis", false},
    {Tag(0x006864a0), VR::FD, VR::none, "2", "RangeOfFreedom", "Range of Freedom", false},
    {Tag(0x006864c0), VR::FD, VR::none, "3", "ThreeDMatingPoint", "3D Mating Point", false},
    {Tag(0x006864d0), VR::FD, VR::none, "9", "ThreeDMatingAxes", "3D Mating Axes", false},
    {Tag(0x006864f0), VR::FD, VR::none, "3", "TwoDDegreeOfFreedomAxis", "2D Degree of Freedom Axis", false},
    {Tag(0x00686500), VR::SQ, VR::none, "1", "PlanningLandmarkPointSequence", "Planning Landmark Point Sequence", false},
    {Tag(0x00686510), VR::SQ, VR::none, "1", "PlanningLandmarkLineSequence", "Planning Landmark Line Sequence", false},
    {Tag(0x00686520), VR::SQ, VR::none, "1", "PlanningLandmarkPlaneSequence", "Planning Landmark Plane Sequence", false},
    {Tag(0x00686530), VR::US, VR::none, "1", "PlanningLandmarkID", "Planning Landmark ID", false},
    {Tag(0x00686540), VR::LO, VR::none, "1", "PlanningLandmarkDescription", "Planning Landmark Description", false},
    {Tag(0x00686545), VR::SQ, VR::none, "1", "PlanningLandmarkIdentificationCodeSequence", "Planning Landmark Identification Code Sequence", false},
    {Tag(0x00686550), VR::SQ, VR::none, "1", "TwoDPointCoordinatesSequence", "2D Point Coordinates Sequence", false},
    {Tag(0x00686560), VR::FD, VR::none, "2", "TwoDPointCoordinates", "2D Point Coordinates", false},
    {Tag(0x00686590), VR::FD, VR::none, "3", "ThreeDPointCoordinates", "3D Point Coordinates", false},
    {Tag(0x006865a0), VR::SQ, VR::none, "1", "TwoDLineCoordinatesSequence", "2D Line Coordinates Sequence", false},
    {Tag(0x006865b0), VR::FD, VR::none, "4", "TwoDLineCoordinates", "2D Line Coordinates", false},
    {Tag(0x006865d0), VR::FD, VR::none, "6", "ThreeDLineCoordinates", "3D Line Coordinates", false},
    {Tag(0x006865e0), VR::SQ, VR::none, "1", "TwoDPlaneCoordinatesSequence", "2D Plane Coordinates Sequence", false},
    {Tag(0x006865f0), VR::FD, VR::none, "4", "TwoDPlaneIntersection", "2D Plane Intersection", false},
    {Tag(0x00686610), VR::FD, VR::none, "3", "ThreeDPlaneOrigin", "3D Plane Origin", false},
    {Tag(0x00686620), VR::FD, VR::none, "3", "ThreeDPlaneNormal", "3D Plane Normal", false},
    {Tag(0x00687001), VR::CS, VR::none, "1", "ModelModification", "Model Modification", false},
    {Tag(0x00687002), VR::CS, VR::none, "1", "ModelMirroring", "Model Mirroring", false},
    {Tag(0x00687003), VR::SQ, VR::none, "1", "ModelUsageCodeSequence", "Model Usage Code Sequence", false},
    {Tag(0x00687004), VR::UI, VR::none, "1", "ModelGroupUID", "Model Group UID", false},
    {Tag(0x00687005), VR::UR, VR::none, "1", "RelativeURIReferenceWithinEncapsulatedDocument", "Relative URI Reference Within Encapsulated Document", false},
    {Tag(0x006a0001), VR::CS, VR::none, "1", "AnnotationCoordinateType", "Annotation Coordinate Type", false},
    {Tag(0x006a0002), VR::SQ, VR::none, "1", "AnnotationGroupSequence", "Annotation Group Sequence", false},
    {Tag(0x006a0003), VR::UI, VR::none, "1", "AnnotationGroupUID", "Annotation Group UID", false},
    {Tag(0x006a0005), VR::LO, VR::none, "1", "AnnotationGroupLabel", "Annotation Group Label", false},
    {Tag(0x006a0006), VR::UT, VR::none, "1", "AnnotationGroupDescription", "Annotation Group Description", false},
    {Tag(0x006a0007), VR::CS, VR::none, "1", "AnnotationGroupGenerationType", "Annotation Group Generation Type", false},
    {Tag(0x006a0008), VR::SQ, VR::none, "1", "AnnotationGroupAlgorithmIdentificationSequence", "Annotation Group Algorithm Identification Sequence", false},
    {Tag(0x006a0009), VR::SQ, VR::none, "1", "AnnotationPropertyCategoryCodeSequence", "Annotation Property Category Code Sequence", false},
    {Tag(0x006a000a), VR::SQ, VR::none, "1", "AnnotationPropertyTypeCodeSequence", "Annotation Property Type Code Sequence", false},
    {Tag(0x006a000b), VR::SQ, VR::none, "1", "AnnotationPropertyTypeModifierCodeSequence", "Annotation Property Type Modifier Code Sequence", false},
    {Tag(0x006a000c), VR::UL, VR::none, "1", "NumberOfAnnotations", "Number of Annotations", false},
    {Tag(0x006a000d), VR::CS, VR::none, "1", "AnnotationAppliesToAllOpticalPaths", "Annotation Applies to All Optical Paths", false},
    {Tag(0x006a000e), VR::SH, VR::none, "1-n", "ReferencedOpticalPathIdentifier", "Referenced Optical Path Identifier", false},
    {Tag(0x006a000f), VR::CS, VR::none, "1", "AnnotationAppliesToAllZPlanes", "Annotation Applies to All Z Planes", false},
    {Tag(0x006a0010), VR::FD, VR::none, "1-n", "CommonZCoordinateValue", "Common Z Coordinate Value", false},
    {Tag(0x006a0011), VR::OL, VR::none, "1", "AnnotationIndexList", "Annotation Index List", false},
    {Tag(0x00700001), VR::SQ, VR::none, "1", "GraphicAnnotationSequence", "Graphic Annotation Sequence", false},
    {Tag(0x00700002), VR::CS, VR::none, "1", "GraphicLayer", "Graphic Layer", false},
    {Tag(0x00700003), VR::CS, VR::none, "1", "BoundingBoxAnnotationUnits", "Bounding Box Annotation Units", false},
    {Tag(0x00700004), VR::CS, VR::none, "1", "AnchorPointAnnotationUnits", "Anchor Point Annotation Units", false},
    {Tag(0x00700005), VR::CS, VR::none, "1", "GraphicAnnotationUnits", "Graphic Annotation Units", false},
    {Tag(0x00700006), VR::ST, VR::none, "1", "UnformattedTextValue", "Unformatted Text Value", false},
    {Tag(0x00700008), VR::SQ, VR::none, "1", "TextObjectSequence", "Text Object Sequence", false},
    {Tag(0x00700009), VR::SQ, VR::none, "1", "GraphicObjectSequence", "Graphic Object Sequence", false},
    {Tag(0x00700010), VR::FL, VR::none, "2", "BoundingBoxTopLeftHandCorner", "Bounding Box Top Left Hand Corner", false},
    {Tag(0x00700011), VR::FL, VR::none, "2", "BoundingBoxBottomRightHandCorner", "Bounding Box Bottom Right Hand Corner", false},
    {Tag(0x00700012), VR::CS, VR::none, "1", "BoundingBoxTextHorizontalJustification", "Bounding Box Text Horizontal Justification", false},
    {Tag(0x00700014), VR::FL, VR::none, "2", "AnchorPoint", "Anchor Point", false},
    {Tag(0x00700015), VR::CS, VR::none, "1", "AnchorPointVisibility", "Anchor Point Visibility", false},
    {Tag(0x00700020), VR::US, VR::none, "1", "GraphicDimensions", "Graphic Dimensions", false},
    {Tag(0x00700021), VR::US, VR::none, "1", "NumberOfGraphicPoints", "Number of Graphic Points", false},
    {Tag(0x00700022), VR::FL, VR::none, "2-n", "GraphicData", "Graphic Data", false},
    {Tag(0x00700023), VR::CS, VR::none, "1", "GraphicType", "Graphic Type", false},
    {Tag(0x00700024), VR::CS, VR::none, "1", "GraphicFilled", "Graphic Filled", false},
    {Tag(0x00700040), VR::IS, VR::none, "1", "ImageRotationRetired", "Image Rotation (Retired)", true},
    {Tag(0x00700041), VR::CS, VR::none, "1", "ImageHorizontalFlip", "Image Horizontal Flip", false},
    {Tag(0x00700042), VR::US, VR::none, "1", "ImageRotation", "Image Rotation", false},
    {Tag(0x00700050), VR::US, VR::none, "2", "DisplayedAreaTopLeftHandCornerTrial", "Displayed Area Top Left Hand Corner (Trial)", true},
    {Tag(0x00700051), VR::US, VR::none, "2", "DisplayedAreaBottomRightHandCornerTrial", "Displayed Area Bottom Right Hand Corner (Trial)", true},
    {Tag(0x00700052), VR::SL, VR::none, "2", "DisplayedAreaTopLeftHandCorner", "Displayed Area Top Left Hand Corner", false},
    {Tag(0x00700053), VR::SL, VR::none, "2", "DisplayedAreaBottomRightHandCorner", "Displayed Area Bottom Right Hand Corner", false},
    {Tag(0x0070005a), VR::SQ, VR::none, "1", "DisplayedAreaSelectionSequence", "Displayed Area Selection Sequence", false},
    {Tag(0x00700060), VR::SQ, VR::none, "1", "GraphicLayerSequence", "Graphic Layer Sequence", false},
    {Tag(0x00700062), VR::IS, VR::none, "1", "GraphicLayerOrder", "Graphic Layer Order", false},
    {Tag(0x00700066), VR::US, VR::none, "1", "GraphicLayerRecommendedDisplayGrayscaleValue", "Graphic Layer Recommended Display Grayscale Value", false},
    {Tag(0x00700067), VR::US, VR::none, "3", "GraphicLayerRecommendedDisplayRGBValue", "Graphic Layer Recommended Display RGB Value", true},
    {Tag(0x00700068), VR::LO, VR::none, "1", "GraphicLayerDescription", "Graphic Layer Description", false},
    {Tag(0x00700080), VR::CS, VR::none, "1", "ContentLabel", "Content Label", false},
    {Tag(0x00700081), VR::LO, VR::none, "1", "ContentDescription", "Content Description", false},
    {Tag(0x00700082), VR::DA, VR::none, "1", "PresentationCreationDate", "Presentation Creation Date", false},
    {Tag(0x00700083), VR::TM, VR::none, "1", "PresentationCreationTime", "Presentation Creation Time", false},
    {Tag(0x00700084), VR::PN, VR::none, "1", "ContentCreatorName", "Content Creator's Name", false},
    {Tag(0x00700086), VR::SQ, VR::none, "1", "ContentCreatorIdentificationCodeSequence", "Content Creator's Identification Code Sequence", false},
    {Tag(0x00700087), VR::SQ, VR::none, "1", "AlternateContentDescriptionSequence", "Alternate Content Description Sequence", false},
    {Tag(0x00700100), VR::CS, VR::none, "1", "PresentationSizeMode", "Presentation Size Mode", false},
    {Tag(0x00700101), VR::DS, VR::none, "2", "PresentationPixelSpacing", "Presentation Pixel Spacing", false},
    {Tag(0x00700102), VR::IS, VR::none, "2", "PresentationPixelAspectRatio", "Presentation Pixel Aspect Ratio", false},
    {Tag(0x00700103), VR::FL, VR::none, "1", "PresentationPixelMagnificationRatio", "Presentation Pixel Magnification Ratio", false},
    {Tag(0x00700207), VR::LO, VR::none, "1", "GraphicGroupLabel", "Graphic Group Label", false},
    {Tag(0x00700208), VR::ST, VR::none, "1", "GraphicGroupDescription", "Graphic Group Description", false},
    {Tag(0x00700209), VR::SQ, VR::none, "1", "CompoundGraphicSequence", "Compound Graphic Sequence", false},
    {Tag(0x00700226), VR::UL, VR::none, "1", "CompoundGraphicInstanceID", "Compound Graphic Instance ID", false},
    {Tag(0x00700227), VR::LO, VR::none, "1", "FontName", "Font Name", false},
    {Tag(0x00700228), VR::CS, VR::none, "1", "FontNameType", "Font Name Type", false},
    {Tag(0x00700229), VR::LO, VR::none, "1", "CSSFontName", "CSS Font Name", false},
    {Tag(0x00700230), VR::FD, VR::none, "1", "RotationAngle", "Rotation Angle", false},
    {Tag(0x00700231), VR::SQ, VR::none, "1", "TextStyleSequence", "Text Style Sequence", false},
    {Tag(0x00700232), VR::SQ, VR::none, "1", "LineStyleSequence", "Line Style Sequence", false},
    {Tag(0x00700233), VR::SQ, VR::none, "1", "FillStyleSequence", "Fill Style Sequence", false},
    {Tag(0x00700234), VR::SQ, VR::none, "1", "GraphicGroupSequence", "Graphic Group Sequence", false},
    {Tag(0x00700241), VR::US, VR::none, "3", "TextColorCIELabValue", "Text Color CIELab Value", false},
    {Tag(0x00700242), VR::CS, VR::none, "1", "HorizontalAlignment", "Horizontal Alignment", false},
    {Tag(0x00700243), VR::CS, VR::none, "1", "VerticalAlignment", "Vertical Alignment", false},
    {Tag(0x00700244), VR::CS, VR::none, "1", "ShadowStyle", "Shadow Style", false},
    {Tag(0x00700245), VR::FL, VR::none, "1", "ShadowOffsetX", "Shadow Offset X", false},
    {Tag(0x00700246), VR::FL, VR::none, "1", "ShadowOffsetY", "Shadow Offset Y", false},
    {Tag(0x00700247), VR::US, VR::none, "3", "ShadowColorCIELabValue", "Shadow Color CIELab Value", false},
    {Tag(0x00700248), VR::CS, VR::none, "1", "Underlined", "Underlined", false},
    {Tag(0x00700249), VR::CS, VR::none, "1", "Bold", "Bold", false},
    {Tag(0x00700250), VR::CS, VR::none, "1", "Italic", "Italic", false},
    {Tag(0x00700251), VR::US, VR::none, "3", "PatternOnColorCIELabValue", "Pattern On Color CIELab Value", false},
    {Tag(0x00700252), VR::US, VR::none, "3", "PatternOffColorCIELabValue", "Pattern Off Color CIELab Value", false},
    {Tag(0x00700253), VR::FL, VR::none, "1", "LineThickness", "Line Thickness", false},
    {Tag(0x00700254), VR::CS, VR::none, "1", "LineDashingStyle", "Line Dashing Style", false},
    {Tag(0x00700255), VR::UL, VR::none, "1", "LinePattern", "Line Pattern", false},
    {Tag(0x00700256), VR::OB, VR::none, "1", "FillPattern", "Fill Pattern", false},
    {Tag(0x00700257), VR::CS, VR::none, "1", "FillMode", "Fill Mode", false},
    {Tag(0x00700258), VR::FL, VR::none, "1", "ShadowOpacity", "Shadow Opacity", false},
    {Tag(0x00700261), VR::FL, VR::none, "1", "GapLength", "Gap Length", false},
    {Tag(0x00700262), VR::FL, VR::none, "1", "DiameterOfVisibility", "Diameter of Visibility", false},
    {Tag(0x00700273), VR::FL, VR::none, "2", "RotationPoint", "Rotation Point", false},
    {Tag(0x00700274), VR::CS, VR::none, "1", "TickAlignment", "Tick Alignment", false},
    {Tag(0x00700278), VR::CS, VR::none, "1", "ShowTickLabel", "Show Tick Label", false},
    {Tag(0x00700279), VR::CS, VR::none, "1", "TickLabelAlignment", "Tick Label Alignment", false},
    {Tag(0x00700282), VR::CS, VR::none, "1", "CompoundGraphicUnits", "Compound Graphic Units", false},
    {Tag(0x00700284), VR::FL, VR::none, "1", "PatternOnOpacity", "Pattern On Opacity", false},
    {Tag(0x00700285), VR::FL, VR::none, "1", "PatternOffOpacity", "Pattern Off Opacity", false},
    {Tag(0x00700287), VR::SQ, VR::none, "1", "MajorTicksSequence", "Major Ticks Sequence", false},
    {Tag(0x00700288), VR::FL, VR::none, "1", "TickPosition", "Tick Position", false},
    {Tag(0x00700289), VR::SH, VR::none, "1", "TickLabel", "Tick Label", false},
    {Tag(0x00700294), VR::CS, VR::none, "1", "CompoundGraphicType", "Compound Graphic Type", false},
    {Tag(0x00700295), VR::UL, VR::none, "1", "GraphicGroupID", "Graphic Group ID", false},
    {Tag(0x00700306), VR::CS, VR::none, "1", "ShapeType", "Shape Type", false},
    {Tag(0x00700308), VR::SQ, VR::none, "1", "RegistrationSequence", "Registration Sequence", false},
    {Tag(0x00700309), VR::SQ, VR::none, "1", "MatrixRegistrationSequence", "Matrix Registration Sequence", false},
    {Tag(0x0070030a), VR::SQ, VR::none, "1", "MatrixSequence", "Matrix Sequence", false},
    {Tag(0x0070030b), VR::FD, VR::none, "16", "FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix", "Frame of Reference to Displayed Coordinate System Transformation Matrix", false},
    {Tag(0x0070030c), VR::CS, VR::none, "1", "FrameOfReferenceTransformationMatrixType", "Frame of Reference Transformation Matrix Type", false},
    {Tag(0x0070030d), VR::SQ, VR::none, "1", "RegistrationTypeCodeSequence", "Registration Type Code Sequence", false},
    {Tag(0x0070030f), VR::ST, VR::none, "1", "FiducialDescription", "Fiducial Description", false},
    {Tag(0x00700310), VR::SH, VR::none, "1", "FiducialIdentifier", "Fiducial Identifier", false},
    {Tag(0x00700311), VR::SQ, VR::none, "1", "FiducialIdentifierCodeSequence", "Fiducial Identifier Code Sequence", false},
    {Tag(0x00700312), VR::FD, VR::none, "1", "ContourUncertaintyRadius", "Contour Uncertainty Radius", false},
    {Tag(0x00700314), VR::SQ, VR::none, "1", "UsedFiducialsSequence", "Used Fiducials Sequence", false},
    {Tag(0x00700315), VR::SQ, VR::none, "1", "UsedRTStructureSetROISequence", "Used RT Structure Set ROI Sequence", false},
    {Tag(0x00700318), VR::SQ, VR::none, "1", "GraphicCoordinatesDataSequence", "Graphic Coordinates Data Sequence", false},
    {Tag(0x0070031a), VR::UI, VR::none, "1", "FiducialUID", "Fiducial UID", false},
    {Tag(0x0070031b), VR::UI, VR::none, "1", "ReferencedFiducialUID", "Referenced Fiducial UID", false},
    {Tag(0x0070031c), VR::SQ, VR::none, "1", "FiducialSetSequence", "Fiducial Set Sequence", false},
    {Tag(0x0070031e), VR::SQ, VR::none, "1", "FiducialSequence", "Fiducial Sequence", false},
    {Tag(0x0070031f), VR::SQ, VR::none, "1", "FiducialsPropertyCategoryCodeSequence", "Fiducials Property Category Code Sequence", false},
    {Tag(0x00700401), VR::US, VR::none, "3", "GraphicLayerRecommendedDisplayCIELabValue", "Graphic Layer Recommended Display CIELab Value", false},
    {Tag(0x00700402), VR::SQ, VR::none, "1", "BlendingSequence", "Blending Sequence", false},
    {Tag(0x00700403), VR::FL, VR::none, "1", "RelativeOpacity", "Relative Opacity", false},
    {Tag(0x00700404), VR::SQ, VR::none, "1", "ReferencedSpatialRegistrationSequence", "Referenced Spatial Registration Sequence", false},
    {Tag(0x00700405), VR::CS, VR::none, "1", "BlendingPosition", "Blending Position", false},
    {Tag(0x00701101), VR::UI, VR::none, "1", "PresentationDisplayCollectionUID", "Presentation Display Collection UID", false},
    {Tag(0x00701102), VR::UI, VR::none, "1", "PresentationSequenceCollectionUID", "Presentation Sequence Collection UID", false},
    {Tag(0x00701103), VR::US, VR::none, "1", "PresentationSequencePositionIndex", "Presentation Sequence Position Index", false},
    {Tag(0x00701104), VR::SQ, VR::none, "1", "RenderedImageReferenceSequence", "Rendered Image Reference Sequence", false},
    {Tag(0x00701201), VR::SQ, VR::none, "1", "VolumetricPresentationStateInputSequence", "Volumetric Presentation State Input Sequence", false},
    {Tag(0x00701202), VR::CS, VR::none, "1", "PresentationInputType", "Presentation Input Type", false},
    {Tag(0x00701203), VR::US, VR::none, "1", "InputSequencePositionIndex", "Input Sequence Position Index", false},
    {Tag(0x00701204), VR::CS, VR::none, "1", "Crop", "Crop", false},
    {Tag(0x00701205), VR::US, VR::none, "1-n", "CroppingSpecificationIndex", "Cropping Specification Index", false},
    {Tag(0x00701206), VR::CS, VR::none, "1", "CompositingMethod", "Compositing Method", true},
    {Tag(0x00701207), VR::US, VR::none, "1", "VolumetricPresentationInputNumber", "Volumetric Presentation Input Number", false},
    {Tag(0x00701208), VR::CS, VR::none, "1", "ImageVolumeGeometry", "Image Volume Geometry", false},
    {Tag(0x00701209), VR::UI, VR::none, "1", "VolumetricPresentationInputSetUID", "Volumetric Presentation Input Set UID", false},
    {Tag(0x0070120a), VR::SQ, VR::none, "1", "VolumetricPresentationInputSetSequence", "Volumetric Presentation Input Set Sequence", false},
    {Tag(0x0070120b), VR::CS, VR::none, "1", "GlobalCrop", "Global Crop", false},
    {Tag(0x0070120c), VR::US, VR::none, "1-n", "GlobalCroppingSpecificationIndex", "Global Cropping Specification Index", false},
    {Tag(0x0070120d), VR::CS, VR::none, "1", "RenderingMethod", "Rendering Method", false},
    {Tag(0x00701301), VR::SQ, VR::none, "1", "VolumeCroppingSequence", "Volume Cropping Sequence", false},
    {Tag(0x00701302), VR::CS, VR::none, "1", "VolumeCroppingMethod", "Volume Cropping Method", false},
    {Tag(0x00701303), VR::FD, VR::none, "6", "BoundingBoxCrop", "Bounding Box Crop", false},
    {Tag(0x00701304), VR::SQ, VR::none, "1", "ObliqueCroppingPlaneSequence", "Oblique Cropping Plane Sequence", false},
    {Tag(0x00701305), VR::FD, VR::none, "4", "Plane", "Plane", false},
    {Tag(0x00701306), VR::FD, VR::none, "3", "PlaneNormal", "Plane Normal", false},
    {Tag(0x00701309), VR::US, VR::none, "1", "CroppingSpecificationNumber", "Cropping Specification Number", false},
    {Tag(0x00701501), VR::CS, VR::none, "1", "MultiPlanarReconstructionStyle", "Multi-Planar Reconstruction Style", false},
    {Tag(0x00701502), VR::CS, VR::none, "1", "MPRThicknessType", "MPR Thickness Type", false},
    {Tag(0x00701503), VR::FD, VR::none, "1", "MPRSlabThickness", "MPR Slab Thickness", false},
    {Tag(0x00701505), VR::FD, VR::none, "3", "MPRTopLeftHandCorner", "MPR Top Left Hand Corner", false},
    {Tag(0x00701507), VR::FD, VR::none, "3", "MPRViewWidthDirection", "MPR View Width Direction", false},
    {Tag(0x00701508), VR::FD, VR::none, "1", "MPRViewWidth", "MPR View Width", false},
    {Tag(0x0070150c), VR::UL, VR::none, "1", "NumberOfVolumetricCurvePoints", "Number of Volumetric Curve Points", false},
    {Tag(0x0070150d), VR::OD, VR::none, "1", "VolumetricCurvePoints", "Volumetric Curve Points", false},
    {Tag(0x00701511), VR::FD, VR::none, "3", "MPRViewHeightDirection", "MPR View Height Direction", false},
    {Tag(0x00701512), VR::FD, VR::none, "1", "MPRViewHeight", "MPR View Height", false},
    {Tag(0x00701602), VR::CS, VR::none, "1", "RenderProjection", "Render Projection", false},
    {Tag(0x00701603), VR::FD, VR::none, "3", "ViewpointPosition", "Viewpoint Position", false},
    {Tag(0x00701604), VR::FD, VR::none, "3", "ViewpointLookAtPoint", "Viewpoint LookAt Point", false},
    {Tag(0x00701605), VR::FD, VR::none, "3", "ViewpointUpDirection", "Viewpoint Up Direction", false},
    {Tag(0x00701606), VR::FD, VR::none, "6", "RenderFieldOfView", "Render Field of View", false},
    {Tag(0x00701607), VR::FD, VR::none, "1", "SamplingStepSize", "Sampling Step Size", false},
    {Tag(0x00701701), VR::CS, VR::none, "1", "ShadingStyle", "Shading Style", false},
    {Tag(0x00701702), VR::FD, VR::none, "1", "AmbientReflectionIntensity", "Ambient Reflection Intensity", false},
    {Tag(0x00701703), VR::FD, VR::none, "3", "LightDirection", "Light Direction", false},
    {Tag(0x00701704), VR::FD, VR::none, "1", "DiffuseReflectionIntensity", "Diffuse Reflection Intensity", false},
    {Tag(0x00701705), VR::FD, VR::none, "1", "SpecularReflectionIntensity", "Specular Reflection Intensity", false},
    {Tag(0x00701706), VR::FD, VR::none, "1", "Shininess", "Shininess", false},
    {Tag(0x00701801), VR::SQ, VR::none, "1", "PresentationStateClassificationComponentSequence", "Presentation State Classification Component Sequence", false},
    {Tag(0x00701802), VR::CS, VR::none, "1", "ComponentType", "Component Type", false},
    {Tag(0x00701803), VR::SQ, VR::none, "1", "ComponentInputSequence", "Component Input Sequence", false},
    {Tag(0x00701804), VR::US, VR::none, "1", "VolumetricPresentationInputIndex", "Volumetric Presentation Input Index", false},
    {Tag(0x00701805), VR::SQ, VR::none, "1", "PresentationStateCompositorComponentSequence", "Presentation State Compositor Component Sequence", false},
    {Tag(0x00701806), VR::SQ, VR::none, "1", "WeightingTransferFunctionSequence", "Weighting Transfer Function Sequence", false},
    {Tag(0x00701807), VR::US, VR::none, "3", "WeightingLookupTableDescriptor", "Weighting Lookup Table Descriptor", true},
    {Tag(0x00701808), VR::OB, VR::none, "1", "WeightingLookupTableData", "Weighting Lookup Table Data", true},
    {Tag(0x00701901), VR::SQ, VR::none, "1", "VolumetricAnnotationSequence", "Volumetric Annotation Sequence", false},
    {Tag(0x00701903), VR::SQ, VR::none, "1", "ReferencedStructuredContextSequence", "Referenced Structured Context Sequence", false},
    {Tag(0x00701904), VR::UI, VR::none, "1", "ReferencedContentItem", "Referenced Content Item", false},
    {Tag(0x00701905), VR::SQ, VR::none, "1", "VolumetricPresentationInputAnnotationSequence", "Volumetric Presentation Input Annotation Sequence", false},
    {Tag(0x00701907), VR::CS, VR::none, "1", "AnnotationClipping", "Annotation Clipping", false},
    {Tag(0x00701a01), VR::CS, VR::none, "1", "PresentationAnimationStyle", "Presentation Animation Style", false},
    {Tag(0x00701a03), VR::FD, VR::none, "1", "RecommendedAnimationRate", "Recommended Animation Rate", false},
    {Tag(0x00701a04), VR::SQ, VR::none, "1", "AnimationCurveSequence", "Animation Curve Sequence", false},
    {Tag(0x00701a05), VR::FD, VR::none, "1", "AnimationStepSize", "Animation Step Size", false},
    {Tag(0x00701a06), VR::FD, VR::none, "1", "SwivelRange", "Swivel Range", false},
    {Tag(0x00701a07), VR::OD, VR::none, "1", "VolumetricCurveUpDirections", "Volumetric Curve Up Directions", false},
    {Tag(0x00701a08), VR::SQ, VR::none, "1", "VolumeStreamSequence", "Volume Stream Sequence", false},
    {Tag(0x00701a09), VR::LO, VR::none, "1", "RGBATransferFunctionDescription", "RGBA Transfer Function Description", false},
    {Tag(0x00701b01), VR::SQ, VR::none, "1", "AdvancedBlendingSequence", "Advanced Blending Sequence", false},
    {Tag(0x00701b02), VR::US, VR::none, "1", "BlendingInputNumber", "Blending Input Number", false},
    {Tag(0x00701b03), VR::SQ, VR::none, "1", "BlendingDisplayInputSequence", "Blending Display Input Sequence", false},
    {Tag(0x00701b04), VR::SQ, VR::none, "1", "BlendingDisplaySequence", "Blending Display Sequence", false},
    {Tag(0x00701b06), VR::CS, VR::none, "1", "BlendingMode", "Blending Mode", false},
    {Tag(0x00701b07), VR::CS, VR::none, "1", "TimeSeriesBlending", "Time Series Blending", false},
    {Tag(0x00701b08), VR::CS, VR::none, "1", "GeometryForDisplay", "Geometry for Display", false},
    {Tag(0x00701b11), VR::SQ, VR::none, "1", "ThresholdSequence", "Threshold Sequence", false},
    {Tag(0x00701b12), VR::SQ, VR::none, "1", "ThresholdValueSequence", "Threshold Value Sequence", false},
    {Tag(0x00701b13), VR::CS, VR::none, "1", "ThresholdType", "Threshold Type", false},
    {Tag(0x00701b14), VR::FD, VR::none, "1", "ThresholdValue", "Threshold Value", false},
    {Tag(0x00720002), VR::SH, VR::none, "1", "HangingProtocolName", "Hanging Protocol Name", false},
    {Tag(0x00720004), VR::LO, VR::none, "1", "HangingProtocolDescription", "Hanging Protocol Description", false},
    {Tag(0x00720006), VR::CS, VR::none, "1", "HangingProtocolLevel", "Hanging Protocol Level", false},
    {Tag(0x00720008), VR::LO, VR::none, "1", "HangingProtocolCreator", "Hanging Protocol Creator", false},
    {Tag(0x0072000a), VR::DT, VR::none, "1", "HangingProtocolCreationDateTime", "Hanging Protocol Creation DateTime", false},
    {Tag(0x0072000c), VR::SQ, VR::none, "1", "HangingProtocolDefinitionSequence", "Hanging Protocol Definition Sequence", false},
    {Tag(0x0072000e), VR::SQ, VR::none, "1", "HangingProtocolUserIdentificationCodeSequence", "Hanging Protocol User Identification Code Sequence", false},
    {Tag(0x00720010), VR::LO, VR::none, "1", "HangingProtocolUserGroupName", "Hanging Protocol User Group Name", false},
    {Tag(0x00720012), VR::SQ, VR::none, "1", "SourceHangingProtocolSequence", "Source Hanging Protocol Sequence", false},
    {Tag(0x00720014), VR::US, VR::none, "1", "NumberOfPriorsReferenced", "Number of Priors Referenced", false},
    {Tag(0x00720020), VR::SQ, VR::none, "1", "ImageSetsSequence", "Image Sets Sequence", false},
    {Tag(0x00720022), VR::SQ, VR::none, "1", "ImageSetSelectorSequence", "Image Set Selector Sequence", false},
    {Tag(0x00720024), VR::CS, VR::none, "1", "ImageSetSelectorUsageFlag", "Image Set Selector Usage Flag", false},
    {Tag(0x00720026), VR::AT, VR::none, "1", "SelectorAttribute", "Selector Attribute", false},
    {Tag(0x00720028), VR::US, VR::none, "1", "SelectorValueNumber", "Selector Value Number", false},
    {Tag(0x00720030), VR::SQ, VR::none, "1", "TimeBasedImageSetsSequence", "Time Based Image Sets Sequence", false},
    {Tag(0x00720032), VR::US, VR::none, "1", "ImageSetNumber", "Image Set Number", false},
    {Tag(0x00720034), VR::CS, VR::none, "1", "ImageSetSelectorCategory", "Image Set Selector Category", false},
    {Tag(0x00720038), VR::US, VR::none, "2", "RelativeTime", "Relative Time", false},
    {Tag(0x0072003a), VR::CS, VR::none, "1", "RelativeTimeUnits", "Relative Time Units", false},
    {Tag(0x0072003c), VR::SS, VR::none, "2", "AbstractPriorValue", "Abstract Prior Value", false},
    {Tag(0x0072003e), VR::SQ, VR::none, "1", "AbstractPriorCodeSequence", "Abstract Prior Code Sequence", false},
    {Tag(0x00720040), VR::LO, VR::none, "1", "ImageSetLabel", "Image Set Label", false},
    {Tag(0x00720050), VR::CS, VR::none, "1", "SelectorAttributeVR", "Selector Attribute VR", false},
    {Tag(0x00720052), VR::AT, VR::none, "1-n", "SelectorSequencePointer", "Selector Sequence Pointer", false},
    {Tag(0x00720054), VR::LO, VR::none, "1-n", "SelectorSequencePointerPrivateCreator", "Selector Sequence Pointer Private Creator", false},
    {Tag(0x00720056), VR::LO, VR::none, "1", "SelectorAttributePrivateCreator", "Selector Attribute Private Creator", false},
    {Tag(0x0072005e), VR::AE, VR::none, "1-n", "SelectorAEValue", "Selector AE Value", false},
    {Tag(0x0072005f), VR::AS, VR::none, "1-n", "SelectorASValue", "Selector AS Value", false},
    {Tag(0x00720060), VR::AT, VR::none, "1-n", "SelectorATValue", "Selector AT Value", false},
    {Tag(0x00720061), VR::DA, VR::none, "1-n", "SelectorDAValue", "Selector DA Value", false},
    {Tag(0x00720062), VR::CS, VR::none, "1-n", "SelectorCSValue", "Selector CS Value", false},
    {Tag(0x00720063), VR::DT, VR::none, "1-n", "SelectorDTValue", "Selector DT Value", false},
    {Tag(0x00720064), VR::IS, VR::none, "1-n", "SelectorISValue", "Selector IS Value", false},
    {Tag(0x00720065), VR::OB, VR::none, "1", "SelectorOBValue", "Selector OB Value", false},
    {Tag(0x00720066), VR::LO, VR::none, "1-n", "SelectorLOValue", "Selector LO Value", false},
    {Tag(0x00720067), VR::OF, VR::none, "1", "SelectorOFValue", "Selector OF Value", false},
    {Tag(0x00720068), VR::LT, VR::none, "1", "SelectorLTValue", "Selector LT Value", false},
    {Tag(0x00720069), VR::OW, VR::none, "1", "SelectorOWValue", "Selector OW Value", false},
    {Tag(0x0072006a), VR::PN, VR::none, "1-n", "SelectorPNValue", "Selector PN Value", false},
    {Tag(0x0072006b), VR::TM, VR::none, "1-n", "SelectorTMValue", "Selector TM Value", false},
    {Tag(0x0072006c), VR::SH, VR::none, "1-n", "SelectorSHValue", "Selector SH Value", false},
    {Tag(0x0072006d), VR::UN, VR::none, "1", "SelectorUNValue", "Selector UN Value", false},
    {Tag(0x0072006e), VR::ST, VR::none, "1", "SelectorSTValue", "Selector ST Value", false},
    {Tag(0x0072006f), VR::UC, VR::none, "1-n", "SelectorUCValue", "Selector UC Value", false},
    {Tag(0x00720070), VR::UT, VR::none, "1", "SelectorUTValue", "Selector UT Value", false},
    {Tag(0x00720071), VR::UR, VR::none, "1", "SelectorURValue", "Selector UR Value", false},
    {Tag(0x00720072), VR::DS, VR::none, "1-n", "SelectorDSValue", "Selector DS Value", false},
    {Tag(0x00720073), VR::OD, VR::none, "1", "SelectorODValue", "Selector OD Value", false},
    {Tag(0x00720074), VR::FD, VR::none, "1-n", "SelectorFDValue", "Selector FD Value", false},
    {Tag(0x00720075), VR::OL, VR::none, "1", "SelectorOLValue", "Selector OL Value", false},
    {Tag(0x00720076), VR::FL, VR::none, "1-n", "SelectorFLValue", "Selector FL Value", false},
    {Tag(0x00720078), VR::UL, VR::none, "1-n", "SelectorULValue", "Selector UL Value", false},
    {Tag(0x0072007a), VR::US, VR::none, "1-n", "SelectorUSValue", "Selector US Value", false},
    {Tag(0x0072007c), VR::SL, VR::none, "1-n", "SelectorSLValue", "Selector SL Value", false},
    {Tag(0x0072007e), VR::SS, VR::none, "1-n", "SelectorSSValue", "Selector SS Value", false},
    {Tag(0x0072007f), VR::UI, VR::none, "1-n", "SelectorUIValue", "Selector UI Value", false},
    {Tag(0x00720080), VR::SQ, VR::none, "1", "SelectorCodeSequenceValue", "Selector Code Sequence Value", false},
    {Tag(0x00720081), VR::OV, VR::none, "1", "SelectorOVValue", "Selector OV Value", false},
    {Tag(0x00720082), VR::SV, VR::none, "1-n", "SelectorSVValue", "Selector SV Value", false},
    {Tag(0x00720083), VR::UV, VR::none, "1-n", "SelectorUVValue", "Selector UV Value", false},
    {Tag(0x00720100), VR::US, VR::none, "1", "NumberOfScreens", "Number of Screens", false},
    {Tag(0x00720102), VR::SQ, VR::none, "1", "NominalScreenDefinitionSequence", "Nominal Screen Definition Sequence", false},
    {Tag(0x00720104), VR::US, VR::none, "1", "NumberOfVerticalPixels", "Number of Vertical Pixels", false},
    {Tag(0x00720106), VR::US, VR::none, "1", "NumberOfHorizontalPixels", "Number of Horizontal Pixels", false},
    {Tag(0x00720108), VR::FD, VR::none, "4", "DisplayEnvironmentSpatialPosition", "Display Environment Spatial Position", false},
    {Tag(0x0072010a), VR::US, VR::none, "1", "ScreenMinimumGrayscaleBitDepth", "Screen Minimum Grayscale Bit Depth", false},
    {Tag(0x0072010c), VR::US, VR::none, "1", "ScreenMinimumColorBitDepth", "Screen Minimum Color Bit Depth", false},
    {Tag(0x0072010e), VR::US, VR::none, "1", "ApplicationMaximumRepaintTime", "Application Maximum Repaint Time", false},
    {Tag(0x00720200), VR::SQ, VR::none, "1", "DisplaySetsSequence", "Display Sets Sequence", false},
    {Tag(0x00720202), VR::US, VR::none, "1", "DisplaySetNumber", "Display Set Number", false},
    {Tag(0x00720203), VR::LO, VR::none, "1", "DisplaySetLabel", "Display Set Label", false},
    {Tag(0x00720204), VR::US, VR::none, "1", "DisplaySetPresentationGroup", "Display Set Presentation Group", false},
    {Tag(0x00720206), VR::LO, VR::none, "1", "DisplaySetPresentationGroupDescription", "Display Set Presentation Group Description", false},
    {Tag(0x00720208), VR::CS, VR::none, "1", "PartialDataDisplayHandling", "Partial Data Display Handling", false},
    {Tag(0x00720210), VR::SQ, VR::none, "1", "SynchronizedScrollingSequence", "Synchronized Scrolling Sequence", false},
    {Tag(0x00720212), VR::US, VR::none, "2-n", "DisplaySetScrollingGroup", "Display Set Scrolling Group", false},
    {Tag(0x00720214), VR::SQ, VR::none, "1", "NavigationIndicatorSequence", "Navigation Indicator Sequence", false},
    {Tag(0x00720216), VR::US, VR::none, "1", "NavigationDisplaySet", "Navigation Display Set", false},
    {Tag(0x00720218), VR::US, VR::none, "1-n", "ReferenceDisplaySets", "Reference Display Sets", false},
    {Tag(0x00720300), VR::SQ, VR::none, "1", "ImageBoxesSequence", "Image Boxes Sequence", false},
    {Tag(0x00720302), VR::US, VR::none, "1", "ImageBoxNumber", "Image Box Number", false},
    {Tag(0x00720304), VR::CS, VR::none, "1", "ImageBoxLayoutType", "Image Box Layout Type", false},
    {Tag(0x00720306), VR::US, VR::none, "1", "ImageBoxTileHorizontalDimension", "Image Box Tile Horizontal Dimension", false},
    {Tag(0x00720308), VR::US, VR::none, "1", "ImageBoxTileVerticalDimension", "Image Box Tile Vertical Dimension", false},
    {Tag(0x00720310), VR::CS, VR::none, "1", "ImageBoxScrollDirection", "Image Box Scroll Direction", false},
    {Tag(0x00720312), VR::CS, VR::none, "1", "ImageBoxSmallScrollType", "Image Box Small Scroll Type", false},
    {Tag(0x00720314), VR::US, VR::none, "1", "ImageBoxSmallScrollAmount", "Image Box Small Scroll Amount", false},
    {Tag(0x00720316), VR::CS, VR::none, "1", "ImageBoxLargeScrollType", "Image Box Large Scroll Type", false},
    {Tag(0x00720318), VR::US, VR::none, "1", "ImageBoxLargeScrollAmount", "Image Box Large Scroll Amount", false},
    {Tag(0x00720320), VR::US, VR::none, "1", "ImageBoxOverlapPriority", "Image Box Overlap Priority", false},
    {Tag(0x00720330), VR::FD, VR::none, "1", "CineRelativeToRealTime", "Cine Relative to Real-Time", false},
    {Tag(0x00720400), VR::SQ, VR::none, "1", "FilterOperationsSequence", "Filter Operations Sequence", false},
    {Tag(0x00720402), VR::CS, VR::none, "1", "FilterByCategory", "Filter-by Category", false},
    {Tag(0x00720404), VR::CS, VR::none, "1", "FilterByAttributePresence", "Filter-by Attribute Presence", false},
    {Tag(0x00720406), VR::CS, VR::none, "1", "FilterByOperator", "Filter-by Operator", false},
    {Tag(0x00720420), VR::US, VR::none, "3", "StructuredDisplayBackgroundCIELabValue", "Structured Display Background CIELab Value", false},
    {Tag(0x00720421), VR::US, VR::none, "3", "EmptyImageBoxCIELabValue", "Empty Image Box CIELab Value", false},
    {Tag(0x00720422), VR::SQ, VR::none, "1", "StructuredDisplayImageBoxSequence", "Structured Display Image Box Sequence", false},
    {Tag(0x00720424), VR::SQ, VR::none, "1", "StructuredDisplayTextBoxSequence", "Structured Display Text Box Sequence", false},
    {Tag(0x00720427), VR::SQ, VR::none, "1", "ReferencedFirstFrameSequence", "Referenced First Frame Sequence", false},
    {Tag(0x00720430), VR::SQ, VR::none, "1", "ImageBoxSynchronizationSequence", "Image Box Synchronization Sequence", false},
    {Tag(0x00720432), VR::US, VR::none, "2-n", "SynchronizedImageBoxList", "Synchronized Image Box List", false},
    {Tag(0x00720434), VR::CS, VR::none, "1", "TypeOfSynchronization", "Type of Synchronization", false},
    {Tag(0x00720500), VR::CS, VR::none, "1", "BlendingOperationType", "Blending Operation Type", false},
    {Tag(0x00720510), VR::CS, VR::none, "1", "ReformattingOperationType", "Reformatting Operation Type", false},
    {Tag(0x00720512), VR::FD, VR::none, "1", "ReformattingThickness", "Reformatting Thickness", false},
    {Tag(0x00720514), VR::FD, VR::none, "1", "ReformattingInterval", "Reformatting Interval", false},
    {Tag(0x00720516), VR::CS, VR::none, "1", "ReformattingOperationInitialViewDirection", "Reformatting Operation Initial View Direction", false},
    {Tag(0x00720520), VR::CS, VR::none, "1-n", "ThreeDRenderingType", "3D Rendering Type", false},
    {Tag(0x00720600), VR::SQ, VR::none, "1", "SortingOperationsSequence", "Sorting Operations Sequence", false},
    {Tag(0x00720602), VR::CS, VR::none, "1", "SortByCategory", "Sort-by Category", false},
    {Tag(0x00720604), VR::CS, VR::none, "1", "SortingDirection", "Sorting Direction", false},
    {Tag(0x00720700), VR::CS, VR::none, "2", "DisplaySetPatientOrientation", "Display Set Patient Orientation", false},
    {Tag(0x00720702), VR::CS, VR::none, "1", "VOIType", "VOI Type", false},
    {Tag(0x00720704), VR::CS, VR::none, "1", "PseudoColorType", "Pseudo-Color Type", false},
    {Tag(0x00720705), VR::SQ, VR::none, "1", "PseudoColorPaletteInstanceReferenceSequence", "Pseudo-Color Palette Instance Reference Sequence", false},
    {Tag(0x00720706), VR::CS, VR::none, "1", "ShowGrayscaleInverted", "Show Grayscale Inverted", false},
    {Tag(0x00720710), VR::CS, VR::none, "1", "ShowImageTrueSizeFlag", "Show Image True Size Flag", false},
    {Tag(0x00720712), VR::CS, VR::none, "1", "ShowGraphicAnnotationFlag", "Show Graphic Annotation Flag", false},
    {Tag(0x00720714), VR::CS, VR::none, "1", "ShowPatientDemographicsFlag", "Show Patient Demographics Flag", false},
    {Tag(0x00720716), VR::CS, VR::none, "1", "ShowAcquisitionTechniquesFlag", "Show Acquisition Techniques Flag", false},
    {Tag(0x00720717), VR::CS, VR::none, "1", "DisplaySetHorizontalJustification", "Display Set Horizontal Justification", false},
    {Tag(0x00720718), VR::CS, VR::none, "1", "DisplaySetVerticalJustification", "Display Set Vertical Justification", false},
    {Tag(0x00740120), VR::FD, VR::none, "1", "ContinuationStartMeterset", "Continuation Start Meterset", false},
    {Tag(0x00740121), VR::FD, VR::none, "1", "ContinuationEndMeterset", "Continuation End Meterset", false},
    {Tag(0x00741000), VR::CS, VR::none, "1", "ProcedureStepState", "Procedure Step State", false},
    {Tag(0x00741002), VR::SQ, VR::none, "1", "ProcedureStepProgressInformationSequence", "Procedure Step Progress Information Sequence", false},
    {Tag(0x00741004), VR::DS, VR::none, "1", "ProcedureStepProgress", "Procedure Step Progress", false},
    {Tag(0x00741006), VR::ST, VR::none, "1", "ProcedureStepProgressDescription", "Procedure Step Progress Description", false},
    {Tag(0x00741007), VR::SQ, VR::none, "1", "ProcedureStepProgressParametersSequence", "Procedure Step Progress Parameters Sequence", false},
    {Tag(0x00741008), VR::SQ, VR::none, "1", "ProcedureStepCommunicationsURISequence", "Procedure Step Communications URI Sequence", false},
    {Tag(0x0074100a), VR::UR, VR::none, "1", "ContactURI", "Contact URI", false},
    {Tag(0x0074100c), VR::LO, VR::none, "1", "ContactDisplayName", "Contact Display Name", false},
    {Tag(0x0074100e), VR::SQ, VR::none, "1", "ProcedureStepDiscontinuationReasonCodeSequence", "Procedure Step Discontinuation Reason Code Sequence", false},
    {Tag(0x00741020), VR::SQ, VR::none, "1", "BeamTaskSequence", "Beam Task Sequence", false},
    {Tag(0x00741022), VR::CS, VR::none, "1", "BeamTaskType", "Beam Task Type", false},
    {Tag(0x00741024), VR::IS, VR::none, "1", "BeamOrderIndexTrial", "Beam Order Index (Trial)", true},
    {Tag(0x00741025), VR::CS, VR::none, "1", "AutosequenceFlag", "Autosequence Flag", false},
    {Tag(0x00741026), VR::FD, VR::none, "1", "TableTopVerticalAdjustedPosition", "Table Top Vertical Adjusted Position", false},
    {Tag(0x00741027), VR::FD, VR::none, "1", "TableTopLongitudinalAdjustedPosition", "Table Top Longitudinal Adjusted Position", false},
    {Tag(0x00741028), VR::FD, VR::none, "1", "TableTopLateralAdjustedPosition", "Table Top Lateral Adjusted Position", false},
    {Tag(0x0074102a), VR::FD, VR::none, "1", "PatientSupportAdjustedAngle", "Patient Support Adjusted Angle", false},
    {Tag(0x0074102b), VR::FD, VR::none, "1", "TableTopEccentricAdjustedAngle", "Table Top Eccentric Adjusted Angle", false},
    {Tag(0x0074102c), VR::FD, VR::none, "1", "TableTopPitchAdjustedAngle", "Table Top Pitch Adjusted Angle", false},
    {Tag(0x0074102d), VR::FD, VR::none, "1", "TableTopRollAdjustedAngle", "Table Top Roll Adjusted Angle", false},
    {Tag(0x00741030), VR::SQ, VR::none, "1", "DeliveryVerificationImageSequence", "Delivery Verification Image Sequence", false},
    {Tag(0x00741032), VR::CS, VR::none, "1", "VerificationImageTiming", "Verification Image Timing", false},
    {Tag(0x00741034), VR::CS, VR::none, "1", "DoubleExposureFlag", "Double Exposure Flag", false},
    {Tag(0x00741036), VR::CS, VR::none, "1", "DoubleExposureOrdering", "Double Exposure Ordering", false},
    {Tag(0x00741038), VR::DS, VR::none, "1", "DoubleExposureMetersetTrial", "Double Exposure Meterset (Trial)", true},
    {Tag(0x0074103a), VR::DS, VR::none, "4", "DoubleExposureFieldDeltaTrial", "Double Exposure Field Delta (Trial)", true},
    {Tag(0x00741040), VR::SQ, VR::none, "1", "RelatedReferenceRTImageSequence", "Related Reference RT Image Sequence", false},
    {Tag(0x00741042), VR::SQ, VR::none, "1", "GeneralMachineVerificationSequence", "General Machine Verification Sequence", false},
    {Tag(0x00741044), VR::SQ, VR::none, "1", "ConventionalMachineVerificationSequence", "Conventional Machine Verification Sequence", false},
    {Tag(0x00741046), VR::SQ, VR::none, "1", "IonMachineVerificationSequence", "Ion Machine Verification Sequence", false},
    {Tag(0x00741048), VR::SQ, VR::none, "1", "FailedAttributesSequence", "Failed Attributes Sequence", false},
    {Tag(0x0074104a), VR::SQ, VR::none, "1", "OverriddenAttributesSequence", "Overridden Attributes Sequence", false},
    {Tag(0x0074104c), VR::SQ, VR::none, "1", "ConventionalControlPointVerificationSequence", "Conventional Control Point Verification Sequence", false},
    {Tag(0x0074104e), VR::SQ, VR::none, "1", "IonControlPointVerificationSequence", "Ion Control Point Verification Sequence", false},
    {Tag(0x00741050), VR::SQ, VR::none, "1", "AttributeOccurrenceSequence", "Attribute Occurrence Sequence", false},
    {Tag(0x00741052), VR::AT, VR::none, "1", "AttributeOccurrencePointer", "Attribute Occurrence Pointer", false},
    {Tag(0x00741054), VR::UL, VR::none, "1", "AttributeItemSelector", "Attribute Item Selector", false},
    {Tag(0x00741056), VR::LO, VR::none, "1", "AttributeOccurrencePrivateCreator", "Attribute Occurrence Private Creator", false},
    {Tag(0x00741057), VR::IS, VR::none, "1-n", "SelectorSequencePointerItems", "Selector Sequence Pointer Items", false},
    {Tag(0x00741200), VR::CS, VR::none, "1", "ScheduledProcedureStepPriority", "Scheduled Procedure Step Priority", false},
    {Tag(0x00741202), VR::LO, VR::none, "1", "WorklistLabel", "Worklist Label", false},
    {Tag(0x00741204), VR::LO, VR::none, "1", "ProcedureStepLabel", "Procedure Step Label", false},
    {Tag(0x00741210), VR::SQ, VR::none, "1", "ScheduledProcessingParametersSequence", "Scheduled Processing Parameters Sequence", false},
    {Tag(0x00741212), VR::SQ, VR::none, "1", "PerformedProcessingParametersSequence", "Performed Processing Parameters Sequence", false},
    {Tag(0x00741216), VR::SQ, VR::none, "1", "UnifiedProcedureStepPerformedProcedureSequence", "Unified Procedure Step Performed Procedure Sequence", false},
    {Tag(0x00741220), VR::SQ, VR::none, "1", "RelatedProcedureStepSequence", "Related Procedure Step Sequence", true},
    {Tag(0x00741222), VR::LO, VR::none, "1", "ProcedureStepRelationshipType", "Procedure Step Relationship Type", true},
    {Tag(0x00741224), VR::SQ, VR::none, "1", "ReplacedProcedureStepSequence", "Replaced Procedure Step Sequence", false},
    {Tag(0x00741230), VR::LO, VR::none, "1", "DeletionLock", "Deletion Lock", false},
    {Tag(0x00741234), VR::AE, VR::none, "1", "ReceivingAE", "Receiving AE", false},
    {Tag(0x00741236), VR::AE, VR::none, "1", "RequestingAE", "Requesting AE", false},
    {Tag(0x00741238), VR::LT, VR::none, "1", "ReasonForCancellation", "Reason for Cancellation", false},
    {Tag(0x00741242), VR::CS, VR::none, "1", "SCPStatus", "SCP Status", false},
    {Tag(0x00741244), VR::CS, VR::none, "1", "SubscriptionListStatus", "Subscription List Status", false},
    {Tag(0x00741246), VR::CS, VR::none, "1", "UnifiedProcedureStepListStatus", "Unified Procedure Step List Status", false},
    {Tag(0x00741324), VR::UL, VR::none, "1", "BeamOrderIndex", "Beam Order Index", false},
    {Tag(0x00741338), VR::FD, VR::none, "1", "DoubleExposureMeterset", "Double Exposure Meterset", false},
    {Tag(0x0074133a), VR::FD, VR::none, "4", "DoubleExposureFieldDelta", "Double Exposure Field Delta", false},
    {Tag(0x00741401), VR::SQ, VR::none, "1", "BrachyTaskSequence", "Brachy Task Sequence", false},
    {Tag(0x00741402), VR::DS, VR::none, "1", "ContinuationStartTotalReferenceAirKerma", "Continuation Start Total Reference Air Kerma", false},
    {Tag(0x00741403), VR::DS, VR::none, "1", "ContinuationEndTotalReferenceAirKerma", "Continuation End Total Reference Air Kerma", false},
    {Tag(0x00741404), VR::IS, VR::none, "1", "ContinuationPulseNumber", "Continuation Pulse Number", false},
    {Tag(0x00741405), VR::SQ, VR::none, "1", "ChannelDeliveryOrderSequence", "Channel Delivery Order Sequence", false},
    {Tag(0x00741406), VR::IS, VR::none, "1", "ReferencedChannelNumber", "Referenced Channel Number", false},
    {Tag(0x00741407), VR::DS, VR::none, "1", "StartCumulativeTimeWeight", "Start Cumulative Time Weight", false},
    {Tag(0x00741408), VR::DS, VR::none, "1", "EndCumulativeTimeWeight", "End Cumulative Time Weight", false},
    {Tag(0x00741409), VR::SQ, VR::none, "1", "OmittedChannelSequence", "Omitted Channel Sequence", false},
    {Tag(0x0074140a), VR::CS, VR::none, "1", "ReasonForChannelOmission", "Reason for Channel Omission", false},
    {Tag(0x0074140b), VR::LO, VR::none, "1", "ReasonForChannelOmissionDescription", "Reason for Channel Omission Description", false},
    {Tag(0x0074140c), VR::IS, VR::none, "1", "ChannelDeliveryOrderIndex", "Channel Delivery Order Index", false},
    {Tag(0x0074140d), VR::SQ, VR::none, "1", "ChannelDeliveryContinuationSequence", "Channel Delivery Continuation Sequence", false},
    {Tag(0x0074140e), VR::SQ, VR::none, "1", "OmittedApplicationSetupSequence", "Omitted Application Setup Sequence", false},
    {Tag(0x00760001), VR::LO, VR::none, "1", "ImplantAssemblyTemplateName", "Implant Assembly Template Name", false},
    {Tag(0x00760003), VR::LO, VR::none, "1", "ImplantAssemblyTemplateIssuer", "Implant Assembly Template Issuer", false},
    {Tag(0x00760006), VR::LO, VR::none, "1", "ImplantAssemblyTemplateVersion", "Implant Assembly Template Version", false},
    {Tag(0x00760008), VR::SQ, VR::none, "1", "ReplacedImplantAssemblyTemplateSequence", "Replaced Implant Assembly Template Sequence", false},
    {Tag(0x0076000a), VR::CS, VR::none, "1", "ImplantAssemblyTemplateType", "Implant Assembly Template Type", false},
    {Tag(0x0076000c), VR::SQ, VR::none, "1", "OriginalImplantAssemblyTemplateSequence", "Original Implant Assembly Template Sequence", false},
    {Tag(0x0076000e), VR::SQ, VR::none, "1", "DerivationImplantAssemblyTemplateSequence", "Derivation Implant Assembly Template Sequence", false},
    {Tag(0x00760010), VR::SQ, VR::none, "1", "ImplantAssemblyTemplateTargetAnatomySequence", "Implant Assembly Template Target Anatomy Sequence", false},
    {Tag(0x00760020), VR::SQ, VR::none, "1", "ProcedureTypeCodeSequence", "Procedure Type Code Sequence", false},
    {Tag(0x00760030), VR::LO, VR::none, "1", "SurgicalTechnique", "Surgical Technique", false},
    {Tag(0x00760032), VR::SQ, VR::none, "1", "ComponentTypesSequence", "Component Types Sequence", false},
    {Tag(0x00760034), VR::SQ, VR::none, "1", "ComponentTypeCodeSequence", "Component Type Code Sequence", false},
    {Tag(0x00760036), VR::CS, VR::none, "1", "ExclusiveComponentType", "Exclusive Component Type", false},
    {Tag(0x00760038), VR::CS, VR::none, "1", "MandatoryComponentType", "Mandatory Component Type", false},
    {Tag(0x00760040), VR::SQ, VR::none, "1", "ComponentSequence", "Component Sequence", false},
    {Tag(0x00760055), VR::US, VR::none, "1", "ComponentID", "Component ID", false},
    {Tag(0x00760060), VR::SQ, VR::none, "1", "ComponentAssemblySequence", "Component Assembly Sequence", false},
    {Tag(0x00760070), VR::US, VR::none, "1", "Component1ReferencedID", "Component 1 Referenced ID", false},
    {Tag(0x00760080), VR::US, VR::none, "1", "Component1ReferencedMatingFeatureSetID", "Component 1 Referenced Mating Feature Set ID", false},
    {Tag(0x00760090), VR::US, VR::none, "1", "Component1ReferencedMatingFeatureID", "Component 1 Referenced Mating Feature ID", false},
    {Tag(0x007600a0), VR::US, VR::none, "1", "Component2ReferencedID", "Component 2 Referenced ID", false},
    {Tag(0x007600b0), VR::US, VR::none, "1", "Component2ReferencedMatingFeatureSetID", "Component 2 Referenced Mating Feature Set ID", false},
    {Tag(0x007600c0), VR::US, VR::none, "1", "Component2ReferencedMatingFeatureID", "Component 2 Referenced Mating Feature ID", false},
    {Tag(0x00780001), VR::LO, VR::none, "1", "ImplantTemplateGroupName", "Implant Template Group Name", false},
    {Tag(0x00780010), VR::ST, VR::none, "1", "ImplantTemplateGroupDescription", "Implant Template Group Description", false},
    {Tag(0x00780020), VR::LO, VR::none, "1", "ImplantTemplateGroupIssuer", "Implant Template Group Issuer", false},
    {Tag(0x00780024), VR::LO, VR::none, "1", "ImplantTemplateGroupVersion", "Implant Template Group Version", false},
    {Tag(0x00780026), VR::SQ, VR::none, "1", "ReplacedImplantTemplateGroupSequence", "Replaced Implant Template Group Sequence", false},
    {Tag(0x00780028), VR::SQ, VR::none, "1", "ImplantTemplateGroupTargetAnatomySequence", "Implant Template Group Target Anatomy Sequence", false},
    {Tag(0x0078002a), VR::SQ, VR::none, "1", "ImplantTemplateGroupMembersSequence", "Implant Template Group Members Sequence", false},
    {Tag(0x0078002e), VR::US, VR::none, "1", "ImplantTemplateGroupMemberID", "Implant Template Group Member ID", false},
    {Tag(0x00780050), VR::FD, VR::none, "3", "ThreeDImplantTemplateGroupMemberMatchingPoint", "3D Implant Template Group Member Matching Point", false},
    {Tag(0x00780060), VR::FD, VR::none, "9", "ThreeDImplantTemplateGroupMemberMatchingAxes", "3D Implant Template Group Member Matching Axes", false},
    {Tag(0x00780070), VR::SQ, VR::none, "1", "ImplantTemplateGroupMemberMatching2DCoordinatesSequence", "Implant Template Group Member Matching 2D Coordinates Sequence", false},
    {Tag(0x00780090), VR::FD, VR::none, "2", "TwoDImplantTemplateGroupMemberMatchingPoint", "2D Implant Template Group Member Matching Point", false},
    {Tag(0x007800a0), VR::FD, VR::none, "4", "TwoDImplantTemplateGroupMemberMatchingAxes", "2D Implant Template Group Member Matching Axes", false},
    {Tag(0x007800b0), VR::SQ, VR::none, "1", "ImplantTemplateGroupVariationDimensionSequence", "Implant Template Group Variation Dimension Sequence", false},
    {Tag(0x007800b2), VR::LO, VR::none, "1", "ImplantTemplateGroupVariationDimensionName", "Implant Template Group Variation Dimension Name", false},
    {Tag(0x007800b4), VR::SQ, VR::none, "1", "ImplantTemplateGroupVariationDimensionRankSequence", "Implant Template Group Variation Dimension Rank Sequence", false},
    {Tag(0x007800b6), VR::US, VR::none, "1", "ReferencedImplantTemplateGroupMemberID", "Referenced Implant Template Group Member ID", false},
    {Tag(0x007800b8), VR::US, VR::none, "1", "ImplantTemplateGroupVariationDimensionRank", "Implant Template Group Variation Dimension Rank", false},
    {Tag(0x00800001), VR::SQ, VR::none, "1", "SurfaceScanAcquisitionTypeCodeSequence", "Surface Scan Acquisition Type Code Sequence", false},
    {Tag(0x00800002), VR::SQ, VR::none, "1", "SurfaceScanModeCodeSequence", "Surface Scan Mode Code Sequence", false},
    {Tag(0x00800003), VR::SQ, VR::none, "1", "RegistrationMethodCodeSequence", "Registration Method Code Sequence", false},
    {Tag(0x00800004), VR::FD, VR::none, "1", "ShotDurationTime", "Shot Duration Time", false},
    {Tag(0x00800005), VR::FD, VR::none, "1", "ShotOffsetTime", "Shot Offset Time", false},
    {Tag(0x00800006), VR::US, VR::none, "1-n", "SurfacePointPresentationValueData", "Surface Point Presentation Value Data", false},
    {Tag(0x00800007), VR::US, VR::none, "3-3n", "SurfacePointColorCIELabValueData", "Surface Point Color CIELab Value Data", false},
    {Tag(0x00800008), VR::SQ, VR::none, "1", "UVMappingSequence", "UV Mapping Sequence", false},
    {Tag(0x00800009), VR::SH, VR::none, "1", "TextureLabel", "Texture Label", false},
    {Tag(0x00800010), VR::OF, VR::none, "1", "UValueData", "U Value Data", false},
    {Tag(0x00800011), VR::OF, VR::none, "1", "VValueData", "V Value Data", false},
    {Tag(0x00800012), VR::SQ, VR::none, "1", "ReferencedTextureSequence", "Referenced Texture Sequence", false},
    {Tag(0x00800013), VR::SQ, VR::none, "1", "ReferencedSurfaceDataSequence", "Referenced Surface Data Sequence", false},
    {Tag(0x00820001), VR::CS, VR::none, "1", "AssessmentSummary", "Assessment Summary", false},
    {Tag(0x00820003), VR::UT, VR::none, "1", "AssessmentSummaryDescription", "Assessment Summary Description", false},
    {Tag(0x00820004), VR::SQ, VR::none, "1", "AssessedSOPInstanceSequence", "Assessed SOP Instance Sequence", false},
    {Tag(0x00820005), VR::SQ, VR::none, "1", "ReferencedComparisonSOPInstanceSequence", "Referenced Comparison SOP Instance Sequence", false},
    {Tag(0x00820006), VR::UL, VR::none, "1", "NumberOfAssessmentObservations", "Number of Assessment Observations", false},
    {Tag(0x00820007), VR::SQ, VR::none, "1", "AssessmentObservationsSequence", "Assessment Observations Sequence", false},
    {Tag(0x00820008), VR::CS, VR::none, "1", "ObservationSignificance", "Observation Significance", false},
    {Tag(0x0082000a), VR::UT, VR::none, "1", "ObservationDescription", "Observation Description", false},
    {Tag(0x0082000c), VR::SQ, VR::none, "1", "StructuredConstraintObservationSequence", "Structured Constraint Observation Sequence", false},
    {Tag(0x00820010), VR::SQ, VR::none, "1", "AssessedAttributeValueSequence", "Assessed Attribute Value Sequence", false},
    {Tag(0x00820016), VR::LO, VR::none, "1", "AssessmentSetID", "Assessment Set ID", false},
    {Tag(0x00820017), VR::SQ, VR::none, "1", "AssessmentRequesterSequence", "Assessment Requester Sequence", false},
    {Tag(0x00820018), VR::LO, VR::none, "1", "SelectorAttributeName", "Selector Attribute Name", false},
    {Tag(0x00820019), VR::LO, VR::none, "1", "SelectorAttributeKeyword", "Selector Attribute Keyword", false},
    {Tag(0x00820021), VR::SQ, VR::none, "1", "AssessmentTypeCodeSequence", "Assessment Type Code Sequence", false},
    {Tag(0x00820022), VR::SQ, VR::none, "1", "ObservationBasisCodeSequence", "Observation Basis Code Sequence", false},
    {Tag(0x00820023), VR::LO, VR::none, "1", "AssessmentLabel", "Assessment Label", false},
    {Tag(0x00820032), VR::CS, VR::none, "1", "ConstraintType", "Constraint Type", false},
    {Tag(0x00820033), VR::UT, VR::none, "1", "SpecificationSelectionGuidance", "Specification Selection Guidance", false},
    {Tag(0x00820034), VR::SQ, VR::none, "1", "ConstraintValueSequence", "Constraint Value Sequence", false},
    {Tag(0x00820035), VR::SQ, VR::none, "1", "RecommendedDefaultValueSequence", "Recommended Default Value Sequence", false},
    {Tag(0x00820036), VR::CS, VR::none, "1", "ConstraintViolationSignificance", "Constraint Violation Significance", false},
    {Tag(0x00820037), VR::UT, VR::none, "1", "ConstraintViolationCondition", "Constraint Violation Condition", false},
    {Tag(0x00820038), VR::CS, VR::none, "1", "ModifiableConstraintFlag", "Modifiable Constraint Flag", false},
    {Tag(0x00880130), VR::SH, VR::none, "1", "StorageMediaFileSetID", "Storage Media File-set ID", false},
    {Tag(0x00880140), VR::UI, VR::none, "1", "StorageMediaFileSetUID", "Storage Media File-set UID", false},
    {Tag(0x00880200), VR::SQ, VR::none, "1", "IconImageSequence", "Icon Image Sequence", false},
    {Tag(0x00880904), VR::LO, VR::none, "1", "TopicTitle", "Topic Title", true},
    {Tag(0x00880906), VR::ST, VR::none, "1", "TopicSubject", "Topic Subject", true},
    {Tag(0x00880910), VR::LO, VR::none, "1", "TopicAuthor", "Topic Author", true},
    {Tag(0x00880912), VR::LO, VR::none, "1-32", "TopicKeywords", "Topic Keywords", true},
    {Tag(0x01000410), VR::CS, VR::none, "1", "SOPInstanceStatus", "SOP Instance Status", false},
    {Tag(0x01000420), VR::DT, VR::none, "1", "SOPAuthorizationDateTime", "SOP Authorization DateTime", false},
    {Tag(0x01000424), VR::LT, VR::none, "1", "SOPAuthorizationComment", "SOP Authorization Comment", false},
    {Tag(0x01000426), VR::LO, VR::none, "1", "AuthorizationEquipmentCertificationNumber", "Authorization Equipment Certification Number", false},
    {Tag(0x04000005), VR::US, VR::none, "1", "MACIDNumber", "MAC ID Number", false},
    {Tag(0x04000010), VR::UI, VR::none, "1", "MACCalculationTransferSyntaxUID", "MAC Calculation Transfer Syntax UID", false},
    {Tag(0x04000015), VR::CS, VR::none, "1", "MACAlgorithm", "MAC Algorithm", false},
    {Tag(0x04000020), VR::AT, VR::none, "1-n", "DataElementsSigned", "Data Elements Signed", false},
    {Tag(0x04000100), VR::UI, VR::none, "1", "DigitalSignatureUID", "Digital Signature UID", false},
    {Tag(0x04000105), VR::DT, VR::none, "1", "DigitalSignatureDateTime", "Digital Signature DateTime", false},
    {Tag(0x04000110), VR::CS, VR::none, "1", "CertificateType", "Certificate Type", false},
    {Tag(0x04000115), VR::OB, VR::none, "1", "CertificateOfSigner", "Certificate of Signer", false},
    {Tag(0x04000120), VR::OB, VR::none, "1", "Signature", "Signature", false},
    {Tag(0x04000305), VR::CS, VR::none, "1", "CertifiedTimestampType", "Certified Timestamp Type", false},
    {Tag(0x04000310), VR::OB, VR::none, "1", "CertifiedTimestamp", "Certified Timestamp", false},
    {Tag(0x04000315), VR::FL, VR::none, "1", "", "Retired-blank", true},
    {Tag(0x04000401), VR::SQ, VR::none, "1", "DigitalSignaturePurposeCodeSequence", "Digital Signature Purpose Code Sequence", false},
    {Tag(0x04000402), VR::SQ, VR::none, "1", "ReferencedDigitalSignatureSequence", "Referenced Digital Signature Sequence", false},
    {Tag(0x04000403), VR::SQ, VR::none, "1", "ReferencedSOPInstanceMACSequence", "Referenced SOP Instance MAC Sequence", false},
    {Tag(0x04000404), VR::OB, VR::none, "1", "MAC", "MAC", false},
    {Tag(0x04000500), VR::SQ, VR::none, "1", "EncryptedAttributesSequence", "Encrypted Attributes Sequence", false},
    {Tag(0x04000510), VR::UI, VR::none, "1", "EncryptedContentTransferSyntaxUID", "Encrypted Content Transfer Syntax UID", false},
    {Tag(0x04000520), VR::OB, VR::none, "1", "EncryptedContent", "Encrypted Content", false},
    {Tag(0x04000550), VR::SQ, VR::none, "1", "ModifiedAttributesSequence", "Modified Attributes Sequence", false},
    {Tag(0x04000551), VR::SQ, VR::none, "1", "NonconformingModifiedAttributesSequence", "Nonconforming Modified Attributes Sequence", false},
    {Tag(0x04000552), VR::OB, VR::none, "1", "NonconformingDataElementValue", "Nonconforming Data Element Value", false},
    {Tag(0x04000561), VR::SQ, VR::none, "1", "OriginalAttributesSequence", "Original Attributes Sequence", false},
    {Tag(0x04000562), VR::DT, VR::none, "1", "AttributeModificationDateTime", "Attribute Modification DateTime", false},
    {Tag(0x04000563), VR::LO, VR::none, "1", "ModifyingSystem", "Modifying System", false},
    {Tag(0x04000564), VR::LO, VR::none, "1", "SourceOfPreviousValues", "Source of Previous Values", false},
    {Tag(0x04000565), VR::CS, VR::none, "1", "ReasonForTheAttributeModification", "Reason for the Attribute Modification", false},
    {Tag(0x04000600), VR::CS, VR::none, "1", "InstanceOriginStatus", "Instance Origin Status", false},
    {Tag(0x20000010), VR::IS, VR::none, "1", "NumberOfCopies", "Number of Copies", false},
    {Tag(0x2000001e), VR::SQ, VR::none, "1", "PrinterConfigurationSequence", "Printer Configuration Sequence", false},
    {Tag(0x20000020), VR::CS, VR::none, "1", "PrintPriority", "Print Priority", false},
    {Tag(0x20000030), VR::CS, VR::none, "1", "MediumType", "Medium Type", false},
    {Tag(0x20000040), VR::CS, VR::none, "1", "FilmDestination", "Film Destination", false},
    {Tag(0x20000050), VR::LO, VR::none, "1", "FilmSessionLabel", "Film Session Label", false},
    {Tag(0x20000060), VR::IS, VR::none, "1", "MemoryAllocation", "Memory Allocation", false},
    {Tag(0x20000061), VR::IS, VR::none, "1", "MaximumMemoryAllocation", "Maximum Memory Allocation", false},
    {Tag(0x20000062), VR::CS, VR::none, "1", "ColorImagePrintingFlag", "Color Image Printing Flag", true},
    {Tag(0x20000063), VR::CS, VR::none, "1", "CollationFlag", "Collation Flag", true},
    {Tag(0x20000065), VR::CS, VR::none, "1", "AnnotationFlag", "Annotation Flag", true},
    {Tag(0x20000067), VR::CS, VR::none, "1", "ImageOverlayFlag", "Image Overlay Flag", true},
    {Tag(0x20000069), VR::CS, VR::none, "1", "PresentationLUTFlag", "Presentation LUT Flag", true},
    {Tag(0x2000006a), VR::CS, VR::none, "1", "ImageBoxPresentationLUTFlag", "Image Box Presentation LUT Flag", true},
    {Tag(0x200000a0), VR::US, VR::none, "1", "MemoryBitDepth", "Memory Bit Depth", false},
    {Tag(0x200000a1), VR::US, VR::none, "1", "PrintingBitDepth", "Printing Bit Depth", false},
    {Tag(0x200000a2), VR::SQ, VR::none, "1", "MediaInstalledSequence", "Media Installed Sequence", false},
    {Tag(0x200000a4), VR::SQ, VR::none, "1", "OtherMediaAvailableSequence", "Other Media Available Sequence", false},
    {Tag(0x200000a8), VR::SQ, VR::none, "1", "SupportedImageDisplayFormatsSequence", "Supported Image Display Formats Sequence", false},
    {Tag(0x20000500), VR::SQ, VR::none, "1", "ReferencedFilmBoxSequence", "Referenced Film Box Sequence", false},
    {Tag(0x20000510), VR::SQ, VR::none, "1", "ReferencedStoredPrintSequence", "Referenced Stored Print Sequence", true},
    {Tag(0x20100010), VR::ST, VR::none, "1", "ImageDisplayFormat", "Image Display Format", false},
    {Tag(0x20100030), VR::CS, VR::none, "1", "AnnotationDisplayFormatID", "Annotation Display Format ID", false},
    {Tag(0x20100040), VR::CS, VR::none, "1", "FilmOrientation", "Film Orientation", false},
    {Tag(0x20100050), VR::CS, VR::none, "1", "FilmSizeID", "Film Size ID", false},
    {Tag(0x20100052), VR::CS, VR::none, "1", "PrinterResolutionID", "Printer Resolution ID", false},
    {Tag(0x20100054), VR::CS, VR::none, "1", "DefaultPrinterResolutionID", "Default Printer Resolution ID", false},
    {Tag(0x20100060), VR::CS, VR::none, "1", "MagnificationType", "Magnification Type", false},
    {Tag(0x20100080), VR::CS, VR::none, "1", "SmoothingType", "Smoothing Type", false},
    {Tag(0x201000a6), VR::CS, VR::none, "1", "DefaultMagnificationType", "Default Magnification Type", false},
    {Tag(0x201000a7), VR::CS, VR::none, "1-n", "OtherMagnificationTypesAvailable", "Other Magnification Types Available", false},
    {Tag(0x201000a8), VR::CS, VR::none, "1", "DefaultSmoothingType", "Default Smoothing Type", false},
    {Tag(0x201000a9), VR::CS, VR::none, "1-n", "OtherSmoothingTypesAvailable", "Other Smoothing Types Available", false},
    {Tag(0x20100100), VR::CS, VR::none, "1", "BorderDensity", "Border Density", false},
    {Tag(0x20100110), VR::CS, VR::none, "1", "EmptyImageDensity", "Empty Image Density", false},
    {Tag(0x20100120), VR::US, VR::none, "1", "MinDensity", "Min Density", false},
    {Tag(0x20100130), VR::US, VR::none, "1", "MaxDensity", "Max Density", false},
    {Tag(0x20100140), VR::CS, VR::none, "1", "Trim", "Trim", false},
    {Tag(0x20100150), VR::ST, VR::none, "1", "ConfigurationInformation", "Configuration Information", false},
    {Tag(0x20100152), VR::LT, VR::none, "1", "ConfigurationInformationDescription", "Configuration Information Description", false},
    {Tag(0x20100154), VR::IS, VR::none, "1", "MaximumCollatedFilms", "Maximum Collated Films", false},
    {Tag(0x2010015e), VR::US, VR::none, "1", "Illumination", "Illumination", false},
    {Tag(0x20100160), VR::US, VR::none, "1", "ReflectedAmbientLight", "Reflected Ambient Light", false},
    {Tag(0x20100376), VR::DS, VR::none, "2", "PrinterPixelSpacing", "Printer Pixel Spacing", false},
    {Tag(0x20100500), VR::SQ, VR::none, "1", "ReferencedFilmSessionSequence", "Referenced Film Session Sequence", false},
    {Tag(0x20100510), VR::SQ, VR::none, "1", "ReferencedImageBoxSequence", "Referenced Image Box Sequence", false},
    {Tag(0x20100520), VR::SQ, VR::none, "1", "ReferencedBasicAnnotationBoxSequence", "Referenced Basic Annotation Box Sequence", false},
    {Tag(0x20200010), VR::US, VR::none, "1", "ImageBoxPosition", "Image Box Position", false},
    {Tag(0x20200020), VR::CS, VR::none, "1", "Polarity", "Polarity", false},
    {Tag(0x20200030), VR::DS, VR::none, "1", "RequestedImageSize", "Requested Image Size", false},
    {Tag(0x20200040), VR::CS, VR::none, "1", "RequestedDecimateCropBehavior", "Requested Decimate/Crop Behavior", false},
    {Tag(0x20200050), VR::CS, VR::none, "1", "RequestedResolutionID", "Requested Resolution ID", false},
    {Tag(0x202000a0), VR::CS, VR::none, "1", "RequestedImageSizeFlag", "Requested Image Size Flag", false},
    {Tag(0x202000a2), VR::CS, VR::none, "1", "DecimateCropResult", "Decimate/Crop Result", false},
    {Tag(0x20200110), VR::SQ, VR::none, "1", "BasicGrayscaleImageSequence", "Basic Grayscale Image Sequence", false},
    {Tag(0x20200111), VR::SQ, VR::none, "1", "BasicColorImageSequence", "Basic Color Image Sequence", false},
    {Tag(0x20200130), VR::SQ, VR::none, "1", "ReferencedImageOverlayBoxSequence", "Referenced Image Overlay Box Sequence", true},
    {Tag(0x20200140), VR::SQ, VR::none, "1", "ReferencedVOILUTBoxSequence", "Referenced VOI LUT Box Sequence", true},
    {Tag(0x20300010), VR::US, VR::none, "1", "AnnotationPosition", "Annotation Position", false},
    {Tag(0x20300020), VR::LO, VR::none, "1", "TextString", "Text String", false},
    {Tag(0x20400010), VR::SQ, VR::none, "1", "ReferencedOverlayPlaneSequence", "Referenced Overlay Plane Sequence", true},
    {Tag(0x20400011), VR::US, VR::none, "1-99", "ReferencedOverlayPlaneGroups", "Referenced Overlay Plane Groups", true},
    {Tag(0x20400020), VR::SQ, VR::none, "1", "OverlayPixelDataSequence", "Overlay Pixel Data Sequence", true},
    {Tag(0x20400060), VR::CS, VR::none, "1", "OverlayMagnificationType", "Overlay Magnification Type", true},
    {Tag(0x20400070), VR::CS, VR::none, "1", "OverlaySmoothingType", "Overlay Smoothing Type", true},
    {Tag(0x20400072), VR::CS, VR::none, "1", "OverlayOrImageMagnification", "Overlay or Image Magnification", true},
    {Tag(0x20400074), VR::US, VR::none, "1", "MagnifyToNumberOfColumns", "Magnify to Number of Columns", true},
    {Tag(0x20400080), VR::CS, VR::none, "1", "OverlayForegroundDensity", "Overlay Foreground Density", true},
    {Tag(0x20400082), VR::CS, VR::none, "1", "OverlayBackgroundDensity", "Overlay Background Density", true},
    {Tag(0x20400090), VR::CS, VR::none, "1", "OverlayMode", "Overlay Mode", true},
    {Tag(0x20400100), VR::CS, VR::none, "1", "ThresholdDensity", "Threshold Density", true},
    {Tag(0x20400500), VR::SQ, VR::none, "1", "ReferencedImageBoxSequenceRetired", "Referenced Image Box Sequence (Retired)", true},
    {Tag(0x20500010), VR::SQ, VR::none, "1", "PresentationLUTSequence", "Presentation LUT Sequence", false},
    {Tag(0x20500020), VR::CS, VR::none, "1", "PresentationLUTShape", "Presentation LUT Shape", false},
    {Tag(0x20500500), VR::SQ, VR::none, "1", "ReferencedPresentationLUTSequence", "Referenced Presentation LUT Sequence", false},
    {Tag(0x21000010), VR::SH, VR::none, "1", "PrintJobID", "Print Job ID", true},
    {Tag(0x21000020), VR::CS, VR::none, "1", "ExecutionStatus", "Execution Status", false},
    {Tag(0x21000030), VR::CS, VR::none, "1", "ExecutionStatusInfo", "Execution Status Info", false},
    {Tag(0x21000040), VR::DA, VR::none, "1", "CreationDate", "Creation Date", false},
    {Tag(0x21000050), VR::TM, VR::none, "1", "CreationTime", "Creation Time", false},
    {Tag(0x21000070), VR::AE, VR::none, "1", "Originator", "Originator", false},
    {Tag(0x21000140), VR::AE, VR::none, "1", "DestinationAE", "Destination AE", false},
    {Tag(0x21000160), VR::SH, VR::none, "1", "OwnerID", "Owner ID", false},
    {Tag(0x21000170), VR::IS, VR::none, "1", "NumberOfFilms", "Number of Films", false},
    {Tag(0x21000500), VR::SQ, VR::none, "1", "ReferencedPrintJobSequencePullStoredPrint", "Referenced Print Job Sequence (Pull Stored Print)", true},
    {Tag(0x21100010), VR::CS, VR::none, "1", "PrinterStatus", "Printer Status", false},
    {Tag(0x21100020), VR::CS, VR::none, "1", "PrinterStatusInfo", "Printer Status Info", false},
    {Tag(0x21100030), VR::LO, VR::none, "1", "PrinterName", "Printer Name", false},
    {Tag(0x21100099), VR::SH, VR::none, "1", "PrintQueueID", "Print Queue ID", true},
    {Tag(0x21200010), VR::CS, VR::none, "1", "QueueStatus", "Queue Status", true},
    {Tag(0x21200050), VR::SQ, VR::none, "1", "PrintJobDescriptionSequence", "Print Job Description Sequence", true},
    {Tag(0x21200070), VR::SQ, VR::none, "1", "ReferencedPrintJobSequence", "Referenced Print Job Sequence", true},
    {Tag(0x21300010), VR::SQ, VR::none, "1", "PrintManagementCapabilitiesSequence", "Print Management Capabilities Sequence", true},
    {Tag(0x21300015), VR::SQ, VR::none, "1", "PrinterCharacteristicsSequence", "Printer Characteristics Sequence", true},
    {Tag(0x21300030), VR::SQ, VR::none, "1", "FilmBoxContentSequence", "Film Box Content Sequence", true},
    {Tag(0x21300040), VR::SQ, VR::none, "1", "ImageBoxContentSequence", "Image Box Content Sequence", true},
    {Tag(0x21300050), VR::SQ, VR::none, "1", "AnnotationContentSequence", "Annotation Content Sequence", true},
    {Tag(0x21300060), VR::SQ, VR::none, "1", "ImageOverlayBoxContentSequence", "Image Overlay Box Content Sequence", true},
    {Tag(0x21300080), VR::SQ, VR::none, "1", "PresentationLUTContentSequence", "Presentation LUT Content Sequence", true},
    {Tag(0x213000a0), VR::SQ, VR::none, "1", "ProposedStudySequence", "Proposed Study Sequence", false},
    {Tag(0x213000c0), VR::SQ, VR::none, "1", "OriginalImageSequence", "Original Image Sequence", false},
    {Tag(0x22000001), VR::CS, VR::none, "1", "LabelUsingInformationExtractedFromInstances", "Label Using Information Extracted From Instances", false},
    {Tag(0x22000002), VR::UT, VR::none, "1", "LabelText", "Label Text", false},
    {Tag(0x22000003), VR::CS, VR::none, "1", "LabelStyleSelection", "Label Style Selection", false},
    {Tag(0x22000004), VR::LT, VR::none, "1", "MediaDisposition", "Media Disposition", false},
    {Tag(0x22000005), VR::LT, VR::none, "1", "BarcodeValue", "Barcode Value", false},
    {Tag(0x22000006), VR::CS, VR::none, "1", "BarcodeSymbology", "Barcode Symbology", false},
    {Tag(0x22000007), VR::CS, VR::none, "1", "AllowMediaSplitting", "Allow Media Splitting", false},
    {Tag(0x22000008), VR::CS, VR::none, "1", "IncludeNonDICOMObjects", "Include Non-DICOM Objects", false},
    {Tag(0x22000009), VR::CS, VR::none, "1", "IncludeDisplayApplication", "Include Display Application", false},
    {Tag(0x2200000a), VR::CS, VR::none, "1", "PreserveCompositeInstancesAfterMediaCreation", "Preserve Composite Instances After Media Creation", false},
    {Tag(0x2200000b), VR::US, VR::none, "1", "TotalNumberOfPiecesOfMediaCreated", "Total Number of Pieces of Media Created", false},
    {Tag(0x2200000c), VR::LO, VR::none, "1", "RequestedMediaApplicationProfile", "Requested Media Application Profile", false},
    {Tag(0x2200000d), VR::SQ, VR::none, "1", "ReferencedStorageMediaSequence", "Referenced Storage Media Sequence", false},
    {Tag(0x2200000e), VR::AT, VR::none, "1-n", "FailureAttributes", "Failure Attributes", false},
    {Tag(0x2200000f), VR::CS, VR::none, "1", "AllowLossyCompression", "Allow Lossy Compression", false},
    {Tag(0x22000020), VR::CS, VR::none, "1", "RequestPriority", "Request Priority", false},
    {Tag(0x30020002), VR::SH, VR::none, "1", "RTImageLabel", "RT Image Label", false},
    {Tag(0x30020003), VR::LO, VR::none, "1", "RTImageName", "RT Image Name", false},
    {Tag(0x30020004), VR::ST, VR::none, "1", "RTImageDescription", "RT Image Description", false},
    {Tag(0x3002000a), VR::CS, VR::none, "1", "ReportedValuesOrigin", "Reported Values Origin", false},
    {Tag(0x3002000c), VR::CS, VR::none, "1", "RTImagePlane", "RT Image Plane", false},
    {Tag(0x3002000d), VR::DS, VR::none, "3", "XRayImageReceptorTranslation", "X-Ray Image Receptor Translation", false},
    {Tag(0x3002000e), VR::DS, VR::none, "1", "XRayImageReceptorAngle", "X-Ray Image Receptor Angle", false},
    {Tag(0x30020010), VR::DS, VR::none, "6", "RTImageOrientation", "RT Image Orientation", false},
    {Tag(0x30020011), VR::DS, VR::none, "2", "ImagePlanePixelSpacing", "Image Plane Pixel Spacing", false},
    {Tag(0x30020012), VR::DS, VR::none, "2", "RTImagePosition", "RT Image Position", false},
    {Tag(0x30020020), VR::SH, VR::none, "1", "RadiationMachineName", "Radiation Machine Name", false},
    {Tag(0x30020022), VR::DS, VR::none, "1", "RadiationMachineSAD", "Radiation Machine SAD", false},
    {Tag(0x30020024), VR::DS, VR::none, "1", "RadiationMachineSSD", "Radiation Machine SSD", false},
    {Tag(0x30020026), VR::DS, VR::none, "1", "RTImageSID", "RT Image SID", false},
    {Tag(0x30020028), VR::DS, VR::none, "1", "SourceToReferenceObjectDistance", "Source to Reference Object Distance", false},
    {Tag(0x30020029), VR::IS, VR::none, "1", "FractionNumber", "Fraction Number", false},
    {Tag(0x30020030), VR::SQ, VR::none, "1", "ExposureSequence", "Exposure Sequence", false},
    {Tag(0x30020032), VR::DS, VR::none, "1", "MetersetExposure", "Meterset Exposure", false},
    {Tag(0x30020034), VR::DS, VR::none, "4", "DiaphragmPosition", "Diaphragm Position", false},
    {Tag(0x30020040), VR::SQ, VR::none, "1", "FluenceMapSequence", "Fluence Map Sequence", false},
    {Tag(0x30020041), VR::CS, VR::none, "1", "FluenceDataSource", "Fluence Data Source", false},
    {Tag(0x30020042), VR::DS, VR::none, "1", "FluenceDataScale", "Fluence Data Scale", false},
    {Tag(0x30020050), VR::SQ, VR::none, "1", "PrimaryFluenceModeSequence", "Primary Fluence Mode Sequence", false},
    {Tag(0x30020051), VR::CS, VR::none, "1", "FluenceMode", "Fluence Mode", false},
    {Tag(0x30020052), VR::SH, VR::none, "1", "FluenceModeID", "Fluence Mode ID", false},
    {Tag(0x30020100), VR::IS, VR::none, "1", "SelectedFrameNumber", "Selected Frame Number", false},
    {Tag(0x30020101), VR::SQ, VR::none, "1", "SelectedFrameFunctionalGroupsSequence", "Selected Frame Functional Groups Sequence", false},
    {Tag(0x30020102), VR::SQ, VR::none, "1", "RTImageFrameGeneralContentSequence", "RT Image Frame General Content Sequence", false},
    {Tag(0x30020103), VR::SQ, VR::none, "1", "RTImageFrameContextSequence", "RT Image Frame Context Sequence", false},
    {Tag(0x30020104), VR::SQ, VR::none, "1", "RTImageScopeSequence", "RT Image Scope Sequence", false},
    {Tag(0x30020105), VR::CS, VR::none, "1", "BeamModifierCoordinatesPresenceFlag", "Beam Modifier Coordinates Presence Flag", false},
    {Tag(0x30020106), VR::FD, VR::none, "1", "StartCumulativeMeterset", "Start Cumulative Meterset", false},
    {Tag(0x30020107), VR::FD, VR::none, "1", "StopCumulativeMeterset", "Stop Cumulative Meterset", false},
    {Tag(0x30020108), VR::SQ, VR::none, "1", "RTAcquisitionPatientPositionSequence", "RT Acquisition Patient Position Sequence", false},
    {Tag(0x30020109), VR::SQ, VR::none, "1", "RTImageFrameImagingDevicePositionSequence", "RT Image Frame Imaging Device Position Sequence", false},
    {Tag(0x3002010a), VR::SQ, VR::none, "1", "RTImageFramekVRadiationAcquisitionSequence", "RT Image Frame kV Radiation Acquisition Sequence", false},
    {Tag(0x3002010b), VR::SQ, VR::none, "1", "RTImageFrameMVRadiationAcquisitionSequence", "RT Image Frame MV Radiation Acquisition Sequence", false},
    {Tag(0x3002010c), VR::SQ, VR::none, "1", "RTImageFrameRadiationAcquisitionSequence", "RT Image Frame Radiation Acquisition Sequence", false},
    {Tag(0x3002010d), VR::SQ, VR::none, "1", "ImagingSourcePositionSequence", "Imaging Source Position Sequence", false},
    {Tag(0x3002010e), VR::SQ, VR::none, "1", "ImageReceptorPositionSequence", "Image Receptor Position Sequence", false},
    {Tag(0x3002010f), VR::FD, VR::none, "16", "DevicePositionToEquipmentMappingMatrix", "Device Position to Equipment Mapping Matrix", false},
    {Tag(0x30020110), VR::SQ, VR::none, "1", "DevicePositionParameterSequence", "Device Position Parameter Sequence", false},
    {Tag(0x30020111), VR::CS, VR::none, "1", "ImagingSourceLocationSpecificationType", "Imaging Source Location Specification Type", false},
    {Tag(0x30020112), VR::SQ, VR::none, "1", "ImagingDeviceLocationMatrixSequence", "Imaging Device Location Matrix Sequence", false},
    {Tag(0x30020113), VR::SQ, VR::none, "1", "ImagingDeviceLocationParameterSequence", "Imaging Device Location Parameter Sequence", false},
    {Tag(0x30020114), VR::SQ, VR::none, "1", "ImagingApertureSequence", "Imaging Aperture Sequence", false},
    {Tag(0x30020115), VR::CS, VR::none, "1", "ImagingApertureSpecificationType", "Imaging Aperture Specification Type", false},
    {Tag(0x30020116), VR::US, VR::none, "1", "NumberOfAcquisitionDevices", "Number of Acquisition Devices", false},
    {Tag(0x30020117), VR::SQ, VR::none, "1", "AcquisitionDeviceSequence", "Acquisition Device Sequence", false},
    {Tag(0x30020118), VR::SQ, VR::none, "1", "AcquisitionTaskSequence", "Acquisition Task Sequence", false},
    {Tag(0x30020119), VR::SQ, VR::none, "1", "AcquisitionTaskWorkitemCodeSequence", "Acquisition Task Workitem Code Sequence", false},
    {Tag(0x3002011a), VR::SQ, VR::none, "1", "AcquisitionSubtaskSequence", "Acquisition Subtask Sequence", false},
    {Tag(0x3002011b), VR::SQ, VR::none, "1", "SubtaskWorkitemCodeSequence", "Subtask Workitem Code Sequence", false},
    {Tag(0x3002011c), VR::US, VR::none, "1", "AcquisitionTaskIndex", "Acquisition Task Index", false},
    {Tag(0x3002011d), VR::US, VR::none, "1", "AcquisitionSubtaskIndex", "Acquisition Subtask Index", false},
    {Tag(0x3002011e), VR::SQ, VR::none, "1", "ReferencedBaselineParametersRTRadiationInstanceSequence", "Referenced Baseline Parameters RT Radiation Instance Sequence", false},
    {Tag(0x3002011f), VR::SQ, VR::none, "1", "PositionAcquisitionTemplateIdentificationSequence", "Position Acquisition Template Identification Sequence", false},
    {Tag(0x30020120), VR::ST, VR::none, "1", "PositionAcquisitionTemplateID", "Position Acquisition Template ID", false},
    {Tag(0x30020121), VR::LO, VR::none, "1", "PositionAcquisitionTemplateName", "Position Acquisition Template Name", false},
    {Tag(0x30020122), VR::SQ, VR::none, "1", "PositionAcquisitionTemplateCodeSequence", "Position Acquisition Template Code Sequence", false},
    {Tag(0x30020123), VR::LT, VR::none, "1", "PositionAcquisitionTemplateDescription", "Position Acquisition Template Description", false},
    {Tag(0x30020124), VR::SQ, VR::none, "1", "AcquisitionTaskApplicabilitySequence", "Acquisition Task Applicability Sequence", false},
    {Tag(0x30020125), VR::SQ, VR::none, "1", "ProjectionImagingAcquisitionParameterSequence", "Projection Imaging Acquisition Parameter Sequence", false},
    {Tag(0x30020126), VR::SQ, VR::none, "1", "CTImagingAcquisitionParameterSequence", "CT Imaging Acquisition Parameter Sequence", false},
    {Tag(0x30020127), VR::SQ, VR::none, "1", "KVImagingGenerationParametersSequence", "KV Imaging Generation Parameters Sequence", false},
    {Tag(0x30020128), VR::SQ, VR::none, "1", "MVImagingGenerationParametersSequence", "MV Imaging Generation Parameters Sequence", false},
    {Tag(0x30020129), VR::CS, VR::none, "1", "AcquisitionSignalType", "Acquisition Signal Type", false},
    {Tag(0x3002012a), VR::CS, VR::none, "1", "AcquisitionMethod", "Acquisition Method", false},
    {Tag(0x3002012b), VR::SQ, VR::none, "1", "ScanStartPositionSequence", "Scan Start Position Sequence", false},
    {Tag(0x3002012c), VR::SQ, VR::none, "1", "ScanStopPositionSequence", "Scan Stop Position Sequence", false},
    {Tag(0x3002012d), VR::FD, VR::none, "1", "ImagingSourceToBeamModifierDefinitionPlaneDistance", "Imaging Source to Beam Modifier Definition Plane Distance", false},
    {Tag(0x3002012e), VR::CS, VR::none, "1", "ScanArcType", "Scan Arc Type", false},
    {Tag(0x3002012f), VR::CS, VR::none, "1", "DetectorPositioningType", "Detector Positioning Type", false},
    {Tag(0x30020130), VR::SQ, VR::none, "1", "AdditionalRTAccessoryDeviceSequence", "Additional RT Accessory Device Sequence", false},
    {Tag(0x30020131), VR::SQ, VR::none, "1", "DeviceSpecificAcquisitionParameterSequence", "Device-Specific Acquisition Parameter Sequence", false},
    {Tag(0x30020132), VR::SQ, VR::none, "1", "ReferencedPositionReferenceInstanceSequence", "Referenced Position Reference Instance Sequence", false},
    {Tag(0x30020133), VR::SQ, VR::none, "1", "EnergyDerivationCodeSequence", "Energy Derivation Code Sequence", false},
    {Tag(0x30020134), VR::FD, VR::none, "1", "MaximumCumulativeMetersetExposure", "Maximum Cumulative Meterset Exposure", false},
    {Tag(0x30020135), VR::SQ, VR::none, "1", "AcquisitionInitiationSequence", "Acquisition Initiation Sequence", false},
    {Tag(0x30020136), VR::SQ, VR::none, "1", "RTConeBeamImagingGeometrySequence", "RT Cone-Beam Imaging Geometry Sequence", false},
    {Tag(0x30040001), VR::CS, VR::none, "1", "DVHType", "DVH Type", false},
    {Tag(0x30040002), VR::CS, VR::none, "1", "DoseUnits", "Dose Units", false},
    {Tag(0x30040004), VR::CS, VR::none, "1", "DoseType", "Dose Type", false},
    {Tag(0x30040005), VR::CS, VR::none, "1", "SpatialTransformOfDose", "Spatial Transform of Dose", false},
    {Tag(0x30040006), VR::LO, VR::none, "1", "DoseComment", "Dose Comment", false},
    {Tag(0x30040008), VR::DS, VR::none, "3", "NormalizationPoint", "Normalization Point", false},
    {Tag(0x3004000a), VR::CS, VR::none, "1", "DoseSummationType", "Dose Summation Type", false},
    {Tag(0x3004000c), VR::DS, VR::none, "2-n", "GridFrameOffsetVector", "Grid Frame Offset Vector", false},
    {Tag(0x3004000e), VR::DS, VR::none, "1", "DoseGridScaling", "Dose Grid Scaling", false},
    {Tag(0x30040010), VR::SQ, VR::none, "1", "RTDoseROISequence", "RT Dose ROI Sequence", true},
    {Tag(0x30040012), VR::DS, VR::none, "1", "DoseValue", "Dose Value", false},
    {Tag(0x30040014), VR::CS, VR::none, "1-3", "TissueHeterogeneityCorrection", "Tissue Heterogeneity Correction", false},
    {Tag(0x30040016), VR::SQ, VR::none, "1", "RecommendedIsodoseLevelSequence", "Recommended Isodose Level Sequence", false},
    {Tag(0x30040020), VR::SQ, VR::none, "1", "DoseUnitCodeSequence", "Dose Unit Code Sequence", false},
    {Tag(0x30040021), VR::SQ, VR::none, "1", "RTDoseInterpretedTypeCodeSequence", "RT Dose Interpreted Type Code Sequence", false},
    {Tag(0x30040022), VR::SQ, VR::none, "1", "RTDoseInterpretedTypeCodeModifierSequence", "RT Dose Interpreted Type Code Modifier Sequence", false},
    {Tag(0x30040023), VR::SQ, VR::none, "1", "DoseRadiobiologicalInterpretationSequence", "Dose Radiobiological Interpretation Sequence", false},
    {Tag(0x30040024), VR::SQ, VR::none, "1", "RTDoseIntentCodeSequence", "RT Dose Intent Code Sequence", false},
    {Tag(0x30040040), VR::DS, VR::none, "3", "DVHNormalizationPoint", "DVH Normalization Point", false},
    {Tag(0x30040042), VR::DS, VR::none, "1", "DVHNormalizationDoseValue", "DVH Normalization Dose Value", false},
    {Tag(0x30040050), VR::SQ, VR::none, "1", "DVHSequence", "DVH Sequence", false},
    {Tag(0x30040052), VR::DS, VR::none, "1", "DVHDoseScaling", "DVH Dose Scaling", false},
    {Tag(0x30040054), VR::CS, VR::none, "1", "DVHVolumeUnits", "DVH Volume Units", false},
    {Tag(0x30040056), VR::IS, VR::none, "1", "DVHNumberOfBins", "DVH Number of Bins", false},
    {Tag(0x30040058), VR::DS, VR::none, "2-2n", "DVHData", "DVH Data", false},
    {Tag(0x30040060), VR::SQ, VR::none, "1", "DVHReferencedROISequence", "DVH Referenced ROI Sequence", false},
    {Tag(0x30040062), VR::CS, VR::none, "1", "DVHROIContributionType", "DVH ROI Contribution Type", false},
    {Tag(0x30040070), VR::DS, VR::none, "1", "DVHMinimumDose", "DVH Minimum Dose", false},
    {Tag(0x30040072), VR::DS, VR::none, "1", "DVHMaximumDose", "DVH Maximum Dose", false},
    {Tag(0x30040074), VR::DS, VR::none, "1", "DVHMeanDose", "DVH Mean Dose", false},
    {Tag(0x30040080), VR::SQ, VR::none, "1", "DoseCalculationModelSequence", "Dose Calculation Model Sequence", false},
    {Tag(0x30040081), VR::SQ, VR::none, "1", "DoseCalculationAlgorithmSequence", "Dose Calculation Algorithm Sequence", false},
    {Tag(0x30040082), VR::CS, VR::none, "1", "CommissioningStatus", "Commissioning Status", false},
    {Tag(0x30040083), VR::SQ, VR::none, "1", "DoseCalculationModelParameterSequence", "Dose Calculation Model Parameter Sequence", false},
    {Tag(0x30040084), VR::CS, VR::none, "1", "DoseDepositionCalculationMedium", "Dose Deposition Calculation Medium", false},
    {Tag(0x30060002), VR::SH, VR::none, "1", "StructureSetLabel", "Structure Set Label", false},
    {Tag(0x30060004), VR::LO, VR::none, "1", "StructureSetName", "Structure Set Name", false},
    {Tag(0x30060006), VR::ST, VR::none, "1", "StructureSetDescription", "Structure Set Description", false},
    {Tag(0x30060008), VR::DA, VR::none, "1", "StructureSetDate", "Structure Set Date", false},
    {Tag(0x30060009), VR::TM, VR::none, "1", "StructureSetTime", "Structure Set Time", false},
    {Tag(0x30060010), VR::SQ, VR::none, "1", "ReferencedFrameOfReferenceSequence", "Referenced Frame of Reference Sequence", false},
    {Tag(0x30060012), VR::SQ, VR::none, "1", "RTReferencedStudySequence", "RT Referenced Study Sequence", false},
    {Tag(0x30060014), VR::SQ, VR::none, "1", "RTReferencedSeriesSequence", "RT Referenced Series Sequence", false},
    {Tag(0x30060016), VR::SQ, VR::none, "1", "ContourImageSequence", "Contour Image Sequence", false},
    {Tag(0x30060018), VR::SQ, VR::none, "1", "PredecessorStructureSetSequence", "Predecessor Structure Set Sequence", false},
    {Tag(0x30060020), VR::SQ, VR::none, "1", "StructureSetROISequence", "Structure Set ROI Sequence", false},
    {Tag(0x30060022), VR::IS, VR::none, "1", "ROINumber", "ROI Number", false},
    {Tag(0x30060024), VR::UI, VR::none, "1", "ReferencedFrameOfReferenceUID", "Referenced Frame of Reference UID", false},
    {Tag(0x30060026), VR::LO, VR::none, "1", "ROIName", "ROI Name", false},
    {Tag(0x30060028), VR::ST, VR::none, "1", "ROIDescription", "ROI Description", false},
    {Tag(0x3006002a), VR::IS, VR::none, "3", "ROIDisplayColor", "ROI Display Color", false},
    {Tag(0x3006002c), VR::DS, VR::none, "1", "ROIVolume", "ROI Volume", false},
    {Tag(0x3006002d), VR::DT, VR::none, "1", "ROIDateTime", "ROI DateTime", false},
    {Tag(0x3006002e), VR::DT, VR::none, "1", "ROIObservationDateTime", "ROI Observation DateTime", false},
    {Tag(0x30060030), VR::SQ, VR::none, "1", "RTRelatedROISequence", "RT Related ROI Sequence", false},
    {Tag(0x30060033), VR::CS, VR::none, "1", "RTROIRelationship", "RT ROI Relationship", false},
    {Tag(0x30060036), VR::CS, VR::none, "1", "ROIGenerationAlgorithm", "ROI Generation Algorithm", false},
    {Tag(0x30060037), VR::SQ, VR::none, "1", "ROIDerivationAlgorithmIdentificationSequence", "ROI Derivation Algorithm Identification Sequence", false},
    {Tag(0x30060038), VR::LO, VR::none, "1", "ROIGenerationDescription", "ROI Generation Description", false},
    {Tag(0x30060039), VR::SQ, VR::none, "1", "ROIContourSequence", "ROI Contour Sequence", false},
    {Tag(0x30060040), VR::SQ, VR::none, "1", "ContourSequence", "Contour Sequence", false},
    {Tag(0x30060042), VR::CS, VR::none, "1", "ContourGeometricType", "Contour Geometric Type", false},
    {Tag(0x30060044), VR::DS, VR::none, "1", "ContourSlabThickness", "Contour Slab Thickness", true},
    {Tag(0x30060045), VR::DS, VR::none, "3", "ContourOffsetVector", "Contour Offset Vector", true},
    {Tag(0x30060046), VR::IS, VR::none, "1", "NumberOfContourPoints", "Number of Contour Points", false},
    {Tag(0x30060048), VR::IS, VR::none, "1", "ContourNumber", "Contour Number", false},
    {Tag(0x30060049), VR::IS, VR::none, "1-n", "AttachedContours", "Attached Contours", true},
    {Tag(0x3006004a), VR::SQ, VR::none, "1", "SourcePixelPlanesCharacteristicsSequence", "Source Pixel Planes Characteristics Sequence", false},
    {Tag(0x3006004b), VR::SQ, VR::none, "1", "SourceSeriesSequence", "Source Series Sequence", false},
    {Tag(0x3006004c), VR::SQ, VR::none, "1", "SourceSeriesInformationSequence", "Source Series Information Sequence", false},
    {Tag(0x3006004d), VR::SQ, VR::none, "1", "ROICreatorSequence", "ROI Creator Sequence", false},
    {Tag(0x3006004e), VR::SQ, VR::none, "1", "ROIInterpreterSequence", "ROI Interpreter Sequence", false},
    {Tag(0x3006004f), VR::SQ, VR::none, "1", "ROIObservationContextCodeSequence", "ROI Observation Context Code Sequence", false},
    {Tag(0x30060050), VR::DS, VR::none, "3-3n", "ContourData", "Contour Data", false},
    {Tag(0x30060080), VR::SQ, VR::none, "1", "RTROIObservationsSequence", "RT ROI Observations Sequence", false},
    {Tag(0x30060082), VR::IS, VR::none, "1", "ObservationNumber", "Observation Number", false},
    {Tag(0x30060084), VR::IS, VR::none, "1", "ReferencedROINumber", "Referenced ROI Number", false},
    {Tag(0x30060085), VR::SH, VR::none, "1", "ROIObservationLabel", "ROI Observation Label", true},
    {Tag(0x30060086), VR::SQ, VR::none, "1", "RTROIIdentificationCodeSequence", "RT ROI Identification Code Sequence", false},
    {Tag(0x30060088), VR::ST, VR::none, "1", "ROIObservationDescription", "ROI Observation Description", true},
    {Tag(0x300600a0), VR::SQ, VR::none, "1", "RelatedRTROIObservationsSequence", "Related RT ROI Observations Sequence", false},
    {Tag(0x300600a4), VR::CS, VR::none, "1", "RTROIInterpretedType", "RT ROI Interpreted Type", false},
    {Tag(0x300600a6), VR::PN, VR::none, "1", "ROIInterpreter", "ROI Interpreter", false},
    {Tag(0x300600b0), VR::SQ, VR::none, "1", "ROIPhysicalPropertiesSequence", "ROI Physical Properties Sequence", false},
    {Tag(0x300600b2), VR::CS, VR::none, "1", "ROIPhysicalProperty", "ROI Physical Property", false},
    {Tag(0x300600b4), VR::DS, VR::none, "1", "ROIPhysicalPropertyValue", "ROI Physical Property Value", false},
    {Tag(0x300600b6), VR::SQ, VR::none, "1", "ROIElementalCompositionSequence", "ROI Elemental Composition Sequence", false},
    {Tag(0x300600b7), VR::US, VR::none, "1", "ROIElementalCompositionAtomicNumber", "ROI Elemental Composition Atomic Number", false},
    {Tag(0x300600b8), VR::FL, VR::none, "1", "ROIElementalCompositionAtomicMassFraction", "ROI Elemental Composition Atomic Mass Fraction", false},
    {Tag(0x300600b9), VR::SQ, VR::none, "1", "AdditionalRTROIIdentificationCodeSequence", "Additional RT ROI Identification Code Sequence", true},
    {Tag(0x300600c0), VR::SQ, VR::none, "1", "FrameOfReferenceRelationshipSequence", "Frame of Reference Relationship Sequence", true},
    {Tag(0x300600c2), VR::UI, VR::none, "1", "RelatedFrameOfReferenceUID", "Related Frame of Reference UID", true},
    {Tag(0x300600c4), VR::CS, VR::none, "1", "FrameOfReferenceTransformationType", "Frame of Reference Transformation Type", true},
    {Tag(0x300600c6), VR::DS, VR::none, "16", "FrameOfReferenceTransformationMatrix", "Frame of Reference Transformation Matrix", false},
    {Tag(0x300600c8), VR::LO, VR::none, "1", "FrameOfReferenceTransformationComment", "Frame of Reference Transformation Comment", false},
    {Tag(0x300600c9), VR::SQ, VR::none, "1", "PatientLocationCoordinatesSequence", "Patient Location Coordinates Sequence", false},
    {Tag(0x300600ca), VR::SQ, VR::none, "1", "PatientLocationCoordinatesCodeSequence", "Patient Location Coordinates Code Sequence", false},
    {Tag(0x300600cb), VR::SQ, VR::none, "1", "PatientSupportPositionSequence", "Patient Support Position Sequence", false},
    {Tag(0x30080010), VR::SQ, VR::none, "1", "MeasuredDoseReferenceSequence", "Measured Dose Reference Sequence", false},
    {Tag(0x30080012), VR::ST, VR::none, "1", "MeasuredDoseDescription", "Measured Dose Description", false},
    {Tag(0x30080014), VR::CS, VR::none, "1", "MeasuredDoseType", "Measured Dose Type", false},
    {Tag(0x30080016), VR::DS, VR::none, "1", "MeasuredDoseValue", "Measured Dose Value", false},
    {Tag(0x30080020), VR::SQ, VR::none, "1", "TreatmentSessionBeamSequence", "Treatment Session Beam Sequence", false},
    {Tag(0x30080021), VR::SQ, VR::none, "1", "TreatmentSessionIonBeamSequence", "Treatment Session Ion Beam Sequence", false},
    {Tag(0x30080022), VR::IS, VR::none, "1", "CurrentFractionNumber", "Current Fraction Number", false},
    {Tag(0x30080024), VR::DA, VR::none, "1", "TreatmentControlPointDate", "Treatment Control Point Date", false},
    {Tag(0x30080025), VR::TM, VR::none, "1", "TreatmentControlPointTime", "Treatment Control Point Time", false},
    {Tag(0x3008002a), VR::CS, VR::none, "1", "TreatmentTerminationStatus", "Treatment Termination Status", false},
    {Tag(0x3008002b), VR::SH, VR::none, "1", "TreatmentTerminationCode", "Treatment Termination Code", true},
    {Tag(0x3008002c), VR::CS, VR::none, "1", "TreatmentVerificationStatus", "Treatment Verification Status", false},
    {Tag(0x30080030), VR::SQ, VR::none, "1", "ReferencedTreatmentRecordSequence", "Referenced Treatment Record Sequence", false},
    {Tag(0x30080032), VR::DS, VR::none, "1", "SpecifiedPrimaryMeterset", "Specified Primary Meterset", false},
    {Tag(0x30080033), VR::DS, VR::none, "1", "SpecifiedSecondaryMeterset", "Specified Secondary Meterset", false},
    {Tag(0x30080036), VR::DS, VR::none, "1", "DeliveredPrimaryMeterset", "Delivered Primary Meterset", false},
    {Tag(0x30080037), VR::DS, VR::none, "1", "DeliveredSecondaryMeterset", "Delivered Secondary Meterset", false},
    {Tag(0x3008003a), VR::DS, VR::none, "1", "SpecifiedTreatmentTime", "Specified Treatment Time", false},
    {Tag(0x3008003b), VR::DS, VR::none, "1", "DeliveredTreatmentTime", "Delivered Treatment Time", false},
    {Tag(0x30080040), VR::SQ, VR::none, "1", "ControlPointDeliverySequence", "Control Point Delivery Sequence", false},
    {Tag(0x30080041), VR::SQ, VR::none, "1", "IonControlPointDeliverySequence", "Ion Control Point Delivery Sequence", false},
    {Tag(0x30080042), VR::DS, VR::none, "1", "SpecifiedMeterset", "Specified Meterset", false},
    {Tag(0x30080044), VR::DS, VR::none, "1", "DeliveredMeterset", "Delivered Meterset", false},
    {Tag(0x30080045), VR::FL, VR::none, "1", "MetersetRateSet", "Meterset Rate Set", false},
    {Tag(0x30080046), VR::FL, VR::none, "1", "MetersetRateDelivered", "Meterset Rate Delivered", false},
    {Tag(0x30080047), VR::FL, VR::none, "1-n", "ScanSpotMetersetsDelivered", "Scan Spot Metersets Delivered", false},
    {Tag(0x30080048), VR::DS, VR::none, "1", "DoseRateDelivered", "Dose Rate Delivered", false},
    {Tag(0x30080050), VR::SQ, VR::none, "1", "TreatmentSummaryCalculatedDoseReferenceSequence", "Treatment Summary Calculated Dose Reference Sequence", false},
    {Tag(0x30080052), VR::DS, VR::none, "1", "CumulativeDoseToDoseReference", "Cumulative Dose to Dose Reference", false},
    {Tag(0x30080054), VR::DA, VR::none, "1", "FirstTreatmentDate", "First Treatment Date", false},
    {Tag(0x30080056), VR::DA, VR::none, "1", "MostRecentTreatmentDate", "Most Recent Treatment Date", false},
    {Tag(0x3008005a), VR::IS, VR::none, "1", "NumberOfFractionsDelivered", "Number of Fractions Delivered", false},
    {Tag(0x30080060), VR::SQ, VR::none, "1", "OverrideSequence", "Override Sequence", false},
    {Tag(0x30080061), VR::AT, VR::none, "1", "ParameterSequencePointer", "Parameter Sequence Pointer", false},
    {Tag(0x30080062), VR::AT, VR::none, "1", "OverrideParameterPointer", "Override Parameter Pointer", false},
    {Tag(0x30080063), VR::IS, VR::none, "1", "ParameterItemIndex", "Parameter Item Index", false},
    {Tag(0x30080064), VR::IS, VR::none, "1", "MeasuredDoseReferenceNumber", "Measured Dose Reference Number", false},
    {Tag(0x30080065), VR::AT, VR::none, "1", "ParameterPointer", "Parameter Pointer", false},
    {Tag(0x30080066), VR::ST, VR::none, "1", "OverrideReason", "Override Reason", false},
    {Tag(0x30080067), VR::US, VR::none, "1", "ParameterValueNumber", "Parameter Value Number", false},
    {Tag(0x30080068), VR::SQ, VR::none, "1", "CorrectedParameterSequence", "Corrected Parameter Sequence", false},
    {Tag(0x3008006a), VR::FL, VR::none, "1", "CorrectionValue", "Correction Value", false},
    {Tag(0x30080070), VR::SQ, VR::none, "1", "CalculatedDoseReferenceSequence", "Calculated Dose Reference Sequence", false},
    {Tag(0x30080072), VR::IS, VR::none, "1", "CalculatedDoseReferenceNumber", "Calculated Dose Reference Number", false},
    {Tag(0x30080074), VR::ST, VR::none, "1", "CalculatedDoseReferenceDescription", "Calculated Dose Reference Description", false},
    {Tag(0x30080076), VR::DS, VR::none, "1", "CalculatedDoseReferenceDoseValue", "Calculated Dose Reference Dose Value", false},
    {Tag(0x30080078), VR::DS, VR::none, "1", "StartMeterset", "Start Meterset", false},
    {Tag(0x3008007a), VR::DS, VR::none, "1", "EndMeterset", "End Meterset", false},
    {Tag(0x30080080), VR::SQ, VR::none, "1", "ReferencedMeasuredDoseReferenceSequence", "Referenced Measured Dose Reference Sequence", false},
    {Tag(0x30080082), VR::IS, VR::none, "1", "ReferencedMeasuredDoseReferenceNumber", "Referenced Measured Dose Reference Number", false},
    {Tag(0x30080090), VR::SQ, VR::none, "1", "ReferencedCalculatedDoseReferenceSequence", "Referenced Calculated Dose Reference Sequence", false},
    {Tag(0x30080092), VR::IS, VR::none, "1", "ReferencedCalculatedDoseReferenceNumber", "Referenced Calculated Dose Reference Number", false},
    {Tag(0x300800a0), VR::SQ, VR::none, "1", "BeamLimitingDeviceLeafPairsSequence", "Beam Limiting Device Leaf Pairs Sequence", false},
    {Tag(0x300800a1), VR::SQ, VR::none, "1", "EnhancedRTBeamLimitingDeviceSequence", "Enhanced RT Beam Limiting Device Sequence", false},
    {Tag(0x300800a2), VR::SQ, VR::none, "1", "EnhancedRTBeamLimitingOpeningSequence", "Enhanced RT Beam Limiting Opening Sequence", false},
    {Tag(0x300800a3), VR::CS, VR::none, "1", "EnhancedRTBeamLimitingDeviceDefinitionFlag", "Enhanced RT Beam Limiting Device Definition Flag", false},
    {Tag(0x300800a4), VR::FD, VR::none, "2-2n", "ParallelRTBeamDelimiterOpeningExtents", "Parallel RT Beam Delimiter Opening Extents", false},
    {Tag(0x300800b0), VR::SQ, VR::none, "1", "RecordedWedgeSequence", "Recorded Wedge Sequence", false},
    {Tag(0x300800c0), VR::SQ, VR::none, "1", "RecordedCompensatorSequence", "Recorded Compensator Sequence", false},
    {Tag(0x300800d0), VR::SQ, VR::none, "1", "RecordedBlockSequence", "Recorded Block Sequence", false},
    {Tag(0x300800d1), VR::SQ, VR::none, "1", "RecordedBlockSlabSequence", "Recorded Block Slab Sequence", false},
    {Tag(0x300800e0), VR::SQ, VR::none, "1", "TreatmentSummaryMeasuredDoseReferenceSequence", "Treatment Summary Measured Dose Reference Sequence", false},
    {Tag(0x300800f0), VR::SQ, VR::none, "1", "RecordedSnoutSequence", "Recorded Snout Sequence", false},
    {Tag(0x300800f2), VR::SQ, VR::none, "1", "RecordedRangeShifterSequence", "Recorded Range Shifter Sequence", false},
    {Tag(0x300800f4), VR::SQ, VR::none, "1", "RecordedLateralSpreadingDeviceSequence", "Recorded Lateral Spreading Device Sequence", false},
    {Tag(0x300800f6), VR::SQ, VR::none, "1", "RecordedRangeModulatorSequence", "Recorded Range Modulator Sequence", false},
    {Tag(0x30080100), VR::SQ, VR::none, "1", "RecordedSourceSequence", "Recorded Source Sequence", false},
    {Tag(0x30080105), VR::LO, VR::none, "1", "SourceSerialNumber", "Source Serial Number", false},
    {Tag(0x30080110), VR::SQ, VR::none, "1", "TreatmentSessionApplicationSetupSequence", "Treatment Session Application Setup Sequence", false},
    {Tag(0x30080116), VR::CS, VR::none, "1", "ApplicationSetupCheck", "Application Setup Check", false},
    {Tag(0x30080120), VR::SQ, VR::none, "1", "RecordedBrachyAccessoryDeviceSequence", "Recorded Brachy Accessory Device Sequence", false},
    {Tag(0x30080122), VR::IS, VR::none, "1", "ReferencedBrachyAccessoryDeviceNumber", "Referenced Brachy Accessory Device Number", false},
    {Tag(0x30080130), VR::SQ, VR::none, "1", "RecordedChannelSequence", "Recorded Channel Sequence", false},
    {Tag(0x30080132), VR::DS, VR::none, "1", "SpecifiedChannelTotalTime", "Specified Channel Total Time", false},
    {Tag(0x30080134), VR::DS, VR::none, "1", "DeliveredChannelTotalTime", "Delivered Channel Total Time", false},
    {Tag(0x30080136), VR::IS, VR::none, "1", "SpecifiedNumberOfPulses", "Specified Number of Pulses", false},
    {Tag(0x30080138), VR::IS, VR::none, "1", "DeliveredNumberOfPulses", "Delivered Number of Pulses", false},
    {Tag(0x3008013a), VR::DS, VR::none, "1", "SpecifiedPulseRepetitionInterval", "Specified Pulse Repetition Interval", false},
    {Tag(0x3008013c), VR::DS, VR::none, "1", "DeliveredPulseRepetitionInterval", "Delivered Pulse Repetition Interval", false},
    {Tag(0x30080140), VR::SQ, VR::none, "1", "RecordedSourceApplicatorSequence", "Recorded Source Applicator Sequence", false},
    {Tag(0x30080142), VR::IS, VR::none, "1", "ReferencedSourceApplicatorNumber", "Referenced Source Applicator Number", false},
    {Tag(0x30080150), VR::SQ, VR::none, "1", "RecordedChannelShieldSequence", "Recorded Channel Shield Sequence", false},
    {Tag(0x30080152), VR::IS, VR::none, "1", "ReferencedChannelShieldNumber", "Referenced Channel Shield Number", false},
    {Tag(0x30080160), VR::SQ, VR::none, "1", "BrachyControlPointDeliveredSequence", "Brachy Control Point Delivered Sequence", false},
    {Tag(0x30080162), VR::DA, VR::none, "1", "SafePositionExitDate", "Safe Position Exit Date", false},
    {Tag(0x30080164), VR::TM, VR::none, "1", "SafePositionExitTime", "Safe Position Exit Time", false},
    {Tag(0x30080166), VR::DA, VR::none, "1", "SafePositionReturnDate", "Safe Position Return Date", false},
    {Tag(0x30080168), VR::TM, VR::none, "1", "SafePositionReturnTime", "Safe Position Return Time", false},
    {Tag(0x30080171), VR::SQ, VR::none, "1", "PulseSpecificBrachyControlPointDeliveredSequence", "Pulse Specific Brachy Control Point Delivered Sequence", false},
    {Tag(0x30080172), VR::US, VR::none, "1", "PulseNumber", "Pulse Number", false},
    {Tag(0x30080173), VR::SQ, VR::none, "1", "BrachyPulseControlPointDeliveredSequence", "Brachy Pulse Control Point Delivered Sequence", false},
    {Tag(0x30080200), VR::CS, VR::none, "1", "CurrentTreatmentStatus", "Current Treatment Status", false},
    {Tag(0x30080202), VR::ST, VR::none, "1", "TreatmentStatusComment", "Treatment Status Comment", false},
    {Tag(0x30080220), VR::SQ, VR::none, "1", "FractionGroupSummarySequence", "Fraction Group Summary Sequence", false},
    {Tag(0x30080223), VR::IS, VR::none, "1", "ReferencedFractionNumber", "Referenced Fraction Number", false},
    {Tag(0x30080224), VR::CS, VR::none, "1", "FractionGroupType", "Fraction Group Type", false},
    {Tag(0x30080230), VR::CS, VR::none, "1", "BeamStopperPosition", "Beam Stopper Position", false},
    {Tag(0x30080240), VR::SQ, VR::none, "1", "FractionStatusSummarySequence", "Fraction Status Summary Sequence", false},
    {Tag(0x30080250), VR::DA, VR::none, "1", "TreatmentDate", "Treatment Date", false},
    {Tag(0x30080251), VR::TM, VR::none, "1", "TreatmentTime", "Treatment Time", false},
    {Tag(0x300a0002), VR::SH, VR::none, "1", "RTPlanLabel", "RT Plan Label", false},
    {Tag(0x300a0003), VR::LO, VR::none, "1", "RTPlanName", "RT Plan Name", false},
    {Tag(0x300a0004), VR::ST, VR::none, "1", "RTPlanDescription", "RT Plan Description", false},
    {Tag(0x300a0006), VR::DA, VR::none, "1", "RTPlanDate", "RT Plan Date", false},
    {Tag(0x300a0007), VR::TM, VR::none, "1", "RTPlanTime", "RT Plan Time", false},
    {Tag(0x300a0009), VR::LO, VR::none, "1-n", "TreatmentProtocols", "Treatment Protocols", false},
    {Tag(0x300a000a), VR::CS, VR::none, "1", "PlanIntent", "Plan Intent", false},
    {Tag(0x300a000b), VR::LO, VR::none, "1-n", "TreatmentSites", "Treatment Sites", true},
    {Tag(0x300a000c), VR::CS, VR::none, "1", "RTPlanGeometry", "RT Plan Geometry", false},
    {Tag(0x300a000e), VR::ST, VR::none, "1", "PrescriptionDescription", "Prescription Description", false},
    {Tag(0x300a0010), VR::SQ, VR::none, "1", "DoseReferenceSequence", "Dose Reference Sequence", false},
    {Tag(0x300a0012), VR::IS, VR::none, "1", "DoseReferenceNumber", "Dose Reference Number", false},
    {Tag(0x300a0013), VR::UI, VR::none, "1", "DoseReferenceUID", "Dose Reference UID", false},
    {Tag(0x300a0014), VR::CS, VR::none, "1", "DoseReferenceStructureType", "Dose Reference Structure Type", false},
    {Tag(0x300a0015), VR::CS, VR::none, "1", "NominalBeamEnergyUnit", "Nominal Beam Energy Unit", false},
    {Tag(0x300a0016), VR::LO, VR::none, "1", "DoseReferenceDescription", "Dose Reference Description", false},
    {Tag(0x300a0018), VR::DS, VR::none, "3", "DoseReferencePointCoordinates", "Dose Reference Point Coordinates", false},
    {Tag(0x300a001a), VR::DS, VR::none, "1", "NominalPriorDose", "Nominal Prior Dose", false},
    {Tag(0x300a0020), VR::CS, VR::none, "1", "DoseReferenceType", "Dose Reference Type", false},
    {Tag(0x300a0021), VR::DS, VR::none, "1", "ConstraintWeight", "Constraint Weight", false},
    {Tag(0x300a0022), VR::DS, VR::none, "1", "DeliveryWarningDose", "Delivery Warning Dose", false},
    {Tag(0x300a0023), VR::DS, VR::none, "1", "DeliveryMaximumDose", "Delivery Maximum Dose", false},
    {Tag(0x300a0025), VR::DS, VR::none, "1", "TargetMinimumDose", "Target Minimum Dose", false},
    {Tag(0x300a0026), VR::DS, VR::none, "1", "TargetPrescriptionDose", "Target Prescription Dose", false},
    {Tag(0x300a0027), VR::DS, VR::none, "1", "TargetMaximumDose", "Target Maximum Dose", false},
    {Tag(0x300a0028), VR::DS, VR::none, "1", "TargetUnderdoseVolumeFraction", "Target Underdose Volume Fraction", false},
    {Tag(0x300a002a), VR::DS, VR::none, "1", "OrganAtRiskFullVolumeDose", "Organ at Risk Full-volume Dose", false},
    {Tag(0x300a002b), VR::DS, VR::none, "1", "OrganAtRiskLimitDose", "Organ at Risk Limit Dose", false},
    {Tag(0x300a002c), VR::DS, VR::none, "1", "OrganAtRiskMaximumDose", "Organ at Risk Maximum Dose", false},
    {Tag(0x300a002d), VR::DS, VR::none, "1", "OrganAtRiskOverdoseVolumeFraction", "Organ at Risk Overdose Volume Fraction", false},
    {Tag(0x300a0040), VR::SQ, VR::none, "1", "ToleranceTableSequence", "Tolerance Table Sequence", false},
    {Tag(0x300a0042), VR::IS, VR::none, "1", "ToleranceTableNumber", "Tolerance Table Number", false},
    {Tag(0x300a0043), VR::SH, VR::none, "1", "ToleranceTableLabel", "Tolerance Table Label", false},
    {Tag(0x300a0044), VR::DS, VR::none, "1", "GantryAngleTolerance", "Gantry Angle Tolerance", false},
    {Tag(0x300a0046), VR::DS, VR::none, "1", "BeamLimitingDeviceAngleTolerance", "Beam Limiting Device Angle Tolerance", false},
    {Tag(0x300a0048), VR::SQ, VR::none, "1", "BeamLimitingDeviceToleranceSequence", "Beam Limiting Device Tolerance Sequence", false},
    {Tag(0x300a004a), VR::DS, VR::none, "1", "BeamLimitingDevicePositionTolerance", "Beam Limiting Device Position Tolerance", false},
    {Tag(0x300a004b), VR::FL, VR::none, "1", "SnoutPositionTolerance", "Snout Position Tolerance", false},
    {Tag(0x300a004c), VR::DS, VR::none, "1", "PatientSupportAngleTolerance", "Patient Support Angle Tolerance", false},
    {Tag(0x300a004e), VR::DS, VR::none, "1", "TableTopEccentricAngleTolerance", "Table Top Eccentric Angle Tolerance", false},
    {Tag(0x300a004f), VR::FL, VR::none, "1", "TableTopPitchAngleTolerance", "Table Top Pitch Angle Tolerance", false},
    {Tag(0x300a0050), VR::FL, VR::none, "1", "TableTopRollAngleTolerance", "Table Top Roll Angle Tolerance", false},
    {Tag(0x300a0051), VR::DS, VR::none, "1", "TableTopVerticalPositionTolerance", "Table Top Vertical Position Tolerance", false},
    {Tag(0x300a0052), VR::DS, VR::none, "1", "TableTopLongitudinalPositionTolerance", "Table Top Longitudinal Position Tolerance", false},
    {Tag(0x300a0053), VR::DS, VR::none, "1", "TableTopLateralPositionTolerance", "Table Top Lateral Position Tolerance", false},
    {Tag(0x300a0054), VR::UI, VR::none, "1", "TableTopPositionAlignmentUID", "Table Top Position Alignment UID", false},
    {Tag(0x300a0055), VR::CS, VR::none, "1", "RTPlanRelationship", "RT Plan Relationship", false},
    {Tag(0x300a0070), VR::SQ, VR::none, "1", "FractionGroupSequence", "Fraction Group Sequence", false},
    {Tag(0x300a0071), VR::IS, VR::none, "1", "FractionGroupNumber", "Fraction Group Number", false},
    {Tag(0x300a0072), VR::LO, VR::none, "1", "FractionGroupDescription", "Fraction Group Description", false},
    {Tag(0x300a0078), VR::IS, VR::none, "1", "NumberOfFractionsPlanned", "Number of Fractions Planned", false},
    {Tag(0x300a0079), VR::IS, VR::none, "1", "NumberOfFractionPatternDigitsPerDay", "Number of Fraction Pattern Digits Per Day", false},
    {Tag(0x300a007a), VR::IS, VR::none, "1", "RepeatFractionCycleLength", "Repeat Fraction Cycle Length", false},
    {Tag(0x300a007b), VR::LT, VR::none, "1", "FractionPattern", "Fraction Pattern", false},
    {Tag(0x300a0080), VR::IS, VR::none, "1", "NumberOfBeams", "Number of Beams", false},
    {Tag(0x300a0082), VR::DS, VR::none, "3", "BeamDoseSpecificationPoint", "Beam Dose Specification Point", true},
    {Tag(0x300a0083), VR::UI, VR::none, "1", "ReferencedDoseReferenceUID", "Referenced Dose Reference UID", false},
    {Tag(0x300a0084), VR::DS, VR::none, "1", "BeamDose", "Beam Dose", false},
    {Tag(0x300a0086), VR::DS, VR::none, "1", "BeamMeterset", "Beam Meterset", false},
    {Tag(0x300a0088), VR::FL, VR::none, "1", "BeamDosePointDepth", "Beam Dose Point Depth", false},
    {Tag(0x300a0089), VR::FL, VR::none, "1", "BeamDosePointEquivalentDepth", "Beam Dose Point Equivalent Depth", false},
    {Tag(0x300a008a), VR::FL, VR::none, "1", "BeamDosePointSSD", "Beam Dose Point SSD", false},
    {Tag(0x300a008b), VR::CS, VR::none, "1", "BeamDoseMeaning", "Beam Dose Meaning", false},
    {Tag(0x300a008c), VR::SQ, VR::none, "1", "BeamDoseVerificationControlPointSequence", "Beam Dose Verification Control Point Sequence", false},
    {Tag(0x300a008d), VR::FL, VR::none, "1", "AverageBeamDosePointDepth", "Average Beam Dose Point Depth", true},
    {Tag(0x300a008e), VR::FL, VR::none, "1", "AverageBeamDosePointEquivalentDepth", "Average Beam Dose Point Equivalent Depth", true},
    {Tag(0x300a008f), VR::FL, VR::none, "1", "AverageBeamDosePointSSD", "Average Beam Dose Point SSD", true},
    {Tag(0x300a0090), VR::CS, VR::none, "1", "BeamDoseType", "Beam Dose Type", false},
    {Tag(0x300a0091), VR::DS, VR::none, "1", "AlternateBeamDose", "Alternate Beam Dose", false},
    {Tag(0x300a0092), VR::CS, VR::none, "1", "AlternateBeamDoseType", "Alternate Beam Dose Type", false},
    {Tag(0x300a0093), VR::CS, VR::none, "1", "DepthValueAveragingFlag", "Depth Value Averaging Flag", false},
    {Tag(0x300a0094), VR::DS, VR::none, "1", "BeamDosePointSourceToExternalContourDistance", "Beam Dose Point Source to External Contour Distance", false},
    {Tag(0x300a00a0), VR::IS, VR::none, "1", "NumberOfBrachyApplicationSetups", "Number of Brachy Application Setups", false},
    {Tag(0x300a00a2), VR::DS, VR::none, "3", "BrachyApplicationSetupDoseSpecificationPoint", "Brachy Application Setup Dose Specification Point", false},
    {Tag(0x300a00a4), VR::DS, VR::none, "1", "BrachyApplicationSetupDose", "Brachy Application Setup Dose", false},
    {Tag(0x300a00b0), VR::SQ, VR::none, "1", "BeamSequence", "Beam Sequence", false},
    {Tag(0x300a00b2), VR::SH, VR::none, "1", "TreatmentMachineName", "Treatment Machine Name", false},
    {Tag(0x300a00b3), VR::CS, VR::none, "1", "PrimaryDosimeterUnit", "Primary Dosimeter Unit", false},
    {Tag(0x300a00b4), VR::DS, VR::none, "1", "SourceAxisDistance", "Source-Axis Distance", false},
    {Tag(0x300a00b6), VR::SQ, VR::none, "1", "BeamLimitingDeviceSequence", "Beam Limiting Device Sequence", false},
    {Tag(0x300a00b8), VR::CS, VR::none, "1", "RTBeamLimitingDeviceType", "RT Beam Limiting Device Type", false},
    {Tag(0x300a00ba), VR::DS, VR::none, "1", "SourceToBeamLimitingDeviceDistance", "Source to Beam Limiting Device Distance", false},
    {Tag(0x300a00bb), VR::FL, VR::none, "1", "IsocenterToBeamLimitingDeviceDistance", "Isocenter to Beam Limiting Device Distance", false},
    {Tag(0x300a00bc), VR::IS, VR::none, "1", "NumberOfLeafJawPairs", "Number of Leaf/Jaw Pairs", false},
    {Tag(0x300a00be), VR::DS, VR::none, "3-n", "LeafPositionBoundaries", "Leaf Position Boundaries", false},
    {Tag(0x300a00c0), VR::IS, VR::none, "1", "BeamNumber", "Beam Number", false},
    {Tag(0x300a00c2), VR::LO, VR::none, "1", "BeamName", "Beam Name", false},
    {Tag(0x300a00c3), VR::ST, VR::none, "1", "BeamDescription", "Beam Description", false},
    {Tag(0x300a00c4), VR::CS, VR::none, "1", "BeamType", "Beam Type", false},
    {Tag(0x300a00c5), VR::FD, VR::none, "1", "BeamDeliveryDurationLimit", "Beam Delivery Duration Limit", false},
    {Tag(0x300a00c6), VR::CS, VR::none, "1", "RadiationType", "Radiation Type", false},
    {Tag(0x300a00c7), VR::CS, VR::none, "1", "HighDoseTechniqueType", "High-Dose Technique Type", false},
    {Tag(0x300a00c8), VR::IS, VR::none, "1", "ReferenceImageNumber", "Reference Image Number", false},
    {Tag(0x300a00ca), VR::SQ, VR::none, "1", "PlannedVerificationImageSequence", "Planned Verification Image Sequence", false},
    {Tag(0x300a00cc), VR::LO, VR::none, "1-n", "ImagingDeviceSpecificAcquisitionParameters", "Imaging Device-Specific Acquisition Parameters", false},
    {Tag(0x300a00ce), VR::CS, VR::none, "1", "TreatmentDeliveryType", "Treatment Delivery Type", false},
    {Tag(0x300a00d0), VR::IS, VR::none, "1", "NumberOfWedges", "Number of Wedges", false},
    {Tag(0x300a00d1), VR::SQ, VR::none, "1", "WedgeSequence", "Wedge Sequence", false},
    {Tag(0x300a00d2), VR::IS, VR::none, "1", "WedgeNumber", "Wedge Number", false},
    {Tag(0x300a00d3), VR::CS, VR::none, "1", "WedgeType", "Wedge Type", false},
    {Tag(0x300a00d4), VR::SH, VR::none, "1", "WedgeID", "Wedge ID", false},
    {Tag(0x300a00d5), VR::IS, VR::none, "1", "WedgeAngle", "Wedge Angle", false},
    {Tag(0x300a00d6), VR::DS, VR::none, "1", "WedgeFactor", "Wedge Factor", false},
    {Tag(0x300a00d7), VR::FL, VR::none, "1", "TotalWedgeTrayWaterEquivalentThickness", "Total Wedge Tray Water-Equivalent Thickness", false},
    {Tag(0x300a00d8), VR::DS, VR::none, "1", "WedgeOrientation", "Wedge Orientation", false},
    {Tag(0x300a00d9), VR::FL, VR::none, "1", "IsocenterToWedgeTrayDistance", "Isocenter to Wedge Tray Distance", false},
    {Tag(0x300a00da), VR::DS, VR::none, "1", "SourceToWedgeTrayDistance", "Source to Wedge Tray Distance", false},
    {Tag(0x300a00db), VR::FL, VR::none, "1", "WedgeThinEdgePosition", "Wedge Thin Edge Position", false},
    {Tag(0x300a00dc), VR::SH, VR::none, "1", "BolusID", "Bolus ID", false},
    {Tag(0x300a00dd), VR::ST, VR::none, "1", "BolusDescription", "Bolus Description", false},
    {Tag(0x300a00de), VR::DS, VR::none, "1", "EffectiveWedgeAngle", "Effective Wedge Angle", false},
    {Tag(0x300a00e0), VR::IS, VR::none, "1", "NumberOfCompensators", "Number of Compensators", false},
    {Tag(0x300a00e1), VR::SH, VR::none, "1", "MaterialID", "Material ID", false},
    {Tag(0x300a00e2), VR::DS, VR::none, "1", "TotalCompensatorTrayFactor", "Total Compensator Tray Factor", false},
    {Tag(0x300a00e3), VR::SQ, VR::none, "1", "CompensatorSequence", "Compensator Sequence", false},
    {Tag(0x300a00e4), VR::IS, VR::none, "1", "CompensatorNumber", "Compensator Number", false},
    {Tag(0x300a00e5), VR::SH, VR::none, "1", "CompensatorID", "Compensator ID", false},
    {Tag(0x300a00e6), VR::DS, VR::none, "1", "SourceToCompensatorTrayDistance", "Source to Compensator Tray Distance", false},
    {Tag(0x300a00e7), VR::IS, VR::none, "1", "CompensatorRows", "Compensator Rows", false},
    {Tag(0x300a00e8), VR::IS, VR::none, "1", "CompensatorColumns", "Compensator Columns", false},
    {Tag(0x300a00e9), VR::DS, VR::none, "2", "CompensatorPixelSpacing", "Compensator Pixel Spacing", false},
    {Tag(0x300a00ea), VR::DS, VR::none, "2", "CompensatorPosition", "Compensator Position", false},
    {Tag(0x300a00eb), VR::DS, VR::none, "1-n", "CompensatorTransmissionData", "Compensator Transmission Data", false},
    {Tag(0x300a00ec), VR::DS, VR::none, "1-n", "CompensatorThicknessData", "Compensator Thickness Data", false},
    {Tag(0x300a00ed), VR::IS, VR::none, "1", "NumberOfBoli", "Number of Boli", false},
    {Tag(0x300a00ee), VR::CS, VR::none, "1", "CompensatorType", "Compensator Type", false},
    {Tag(0x300a00ef), VR::SH, VR::none, "1", "CompensatorTrayID", "Compensator Tray ID", false},
    {Tag(0x300a00f0), VR::IS, VR::none, "1", "NumberOfBlocks", "Number of Blocks", false},
    {Tag(0x300a00f2), VR::DS, VR::none, "1", "TotalBlockTrayFactor", "Total Block Tray Factor", false},
    {Tag(0x300a00f3), VR::FL, VR::none, "1", "TotalBlockTrayWaterEquivalentThickness", "Total Block Tray Water-Equivalent Thickness", false},
    {Tag(0x300a00f4), VR::SQ, VR::none, "1", "BlockSequence", "Block Sequence", false},
    {Tag(0x300a00f5), VR::SH, VR::none, "1", "BlockTrayID", "Block Tray ID", false},
    {Tag(0x300a00f6), VR::DS, VR::none, "1", "SourceToBlockTrayDistance", "Source to Block Tray Distance", false},
    {Tag(0x300a00f7), VR::FL, VR::none, "1", "IsocenterToBlockTrayDistance", "Isocenter to Block Tray Distance", false},
    {Tag(0x300a00f8), VR::CS, VR::none, "1", "BlockType", "Block Type", false},
    {Tag(0x300a00f9), VR::LO, VR::none, "1", "AccessoryCode", "Accessory Code", false},
    {Tag(0x300a00fa), VR::CS, VR::none, "1", "BlockDivergence", "Block Divergence", false},
    {Tag(0x300a00fb), VR::CS, VR::none, "1", "BlockMountingPosition", "Block Mounting Position", false},
    {Tag(0x300a00fc), VR::IS, VR::none, "1", "BlockNumber", "Block Number", false},
    {Tag(0x300a00fe), VR::LO, VR::none, "1", "BlockName", "Block Name", false},
    {Tag(0x300a0100), VR::DS, VR::none, "1", "BlockThickness", "Block Thickness", false},
    {Tag(0x300a0102), VR::DS, VR::none, "1", "BlockTransmission", "Block Transmission", false},
    {Tag(0x300a0104), VR::IS, VR::none, "1", "BlockNumberOfPoints", "Block Number of Points", false},
    {Tag(0x300a0106), VR::DS, VR::none, "2-2n", "BlockData", "Block Data", false},
    {Tag(0x300a0107), VR::SQ, VR::none, "1", "ApplicatorSequence", "Applicator Sequence", false},
    {Tag(0x300a0108), VR::SH, VR::none, "1", "ApplicatorID", "Applicator ID", false},
    {Tag(0x300a0109), VR::CS, VR::none, "1", "ApplicatorType", "Applicator Type", false},
    {Tag(0x300a010a), VR::LO, VR::none, "1", "ApplicatorDescription", "Applicator Description", false},
    {Tag(0x300a010c), VR::DS, VR::none, "1", "CumulativeDoseReferenceCoefficient", "Cumulative Dose Reference Coefficient", false},
    {Tag(0x300a010e), VR::DS, VR::none, "1", "FinalCumulativeMetersetWeight", "Final Cumulative Meterset Weight", false},
    {Tag(0x300a0110), VR::IS, VR::none, "1", "NumberOfControlPoints", "Number of Control Points", false},
    {Tag(0x300a0111), VR::SQ, VR::none, "1", "ControlPointSequence", "Control Point Sequence", false},
    {Tag(0x300a0112), VR::IS, VR::none, "1", "ControlPointIndex", "Control Point Index", false},
    {Tag(0x300a0114), VR::DS, VR::none, "1", "NominalBeamEnergy", "Nominal Beam Energy", false},
    {Tag(0x300a0115), VR::DS, VR::none, "1", "DoseRateSet", "Dose Rate Set", false},
    {Tag(0x300a0116), VR::SQ, VR::none, "1", "WedgePositionSequence", "Wedge Position Sequence", false},
    {Tag(0x300a0118), VR::CS, VR::none, "1", "WedgePosition", "Wedge Position", false},
    {Tag(0x300a011a), VR::SQ, VR::none, "1", "BeamLimitingDevicePositionSequence", "Beam Limiting Device Position Sequence", false},
    {Tag(0x300a011c), VR::DS, VR::none, "2-2n", "LeafJawPositions", "Leaf/Jaw Positions", false},
    {Tag(0x300a011e), VR::DS, VR::none, "1", "GantryAngle", "Gantry Angle", false},
    {Tag(0x300a011f), VR::CS, VR::none, "1", "GantryRotationDirection", "Gantry Rotation Direction", false},
    {Tag(0x300a0120), VR::DS, VR::none, "1", "BeamLimitingDeviceAngle", "Beam Limiting Device Angle", false},
    {Tag(0x300a0121), VR::CS, VR::none, "1", "BeamLimitingDeviceRotationDirection", "Beam Limiting Device Rotation Direction", false},
    {Tag(0x300a0122), VR::DS, VR::none, "1", "PatientSupportAngle", "Patient Support Angle", false},
    {Tag(0x300a0123), VR::CS, VR::none, "1", "PatientSupportRotationDirection", "Patient Support Rotation Direction", false},
    {Tag(0x300a0124), VR::DS, VR::none, "1", "TableTopEccentricAxisDistance", "Table Top Eccentric Axis Distance", false},
    {Tag(0x300a0125), VR::DS, VR::none, "1", "TableTopEccentricAngle", "Table Top Eccentric Angle", false},
    {Tag(0x300a0126), VR::CS, VR::none, "1", "TableTopEccentricRotationDirection", "Table Top Eccentric Rotation Direction", false},
    {Tag(0x300a0128), VR::DS, VR::none, "1", "TableTopVerticalPosition", "Table Top Vertical Position", false},
    {Tag(0x300a0129), VR::DS, VR::none, "1", "TableTopLongitudinalPosition", "Table Top Longitudinal Position", false},
    {Tag(0x300a012a), VR::DS, VR::none, "1", "TableTopLateralPosition", "Table Top Lateral Position", false},
    {Tag(0x300a012c), VR::DS, VR::none, "3", "IsocenterPosition", "Isocenter Position", false},
    {Tag(0x300a012e), VR::DS, VR::none, "3", "SurfaceEntryPoint", "Surface Entry Point", false},
    {Tag(0x300a0130), VR::DS, VR::none, "1", "SourceToSurfaceDistance", "Source to Surface Distance", false},
    {Tag(0x300a0131), VR::FL, VR::none, "1", "AverageBeamDosePointSourceToExternalContourDistance", "Average Beam Dose Point Source to External Contour Distance", false},
    {Tag(0x300a0132), VR::FL, VR::none, "1", "SourceToExternalContourDistance", "Source to External Contour Distance", false},
    {Tag(0x300a0133), VR::FL, VR::none, "3", "ExternalContourEntryPoint", "External Contour Entry Point", false},
    {Tag(0x300a0134), VR::DS, VR::none, "1", "CumulativeMetersetWeight", "Cumulative Meterset Weight", false},
    {Tag(0x300a0135), VR::OB, VR::none, "1", "", "Retired-blank", true},
    {Tag(0x300a0140), VR::FL, VR::none, "1", "TableTopPitchAngle", "Table Top Pitch Angle", false},
    {Tag(0x300a0142), VR::CS, VR::none, "1", "TableTopPitchRotationDirection", "Table Top Pitch Rotation Direction", false},
    {Tag(0x300a0144), VR::FL, VR::none, "1", "TableTopRollAngle", "Table Top Roll Angle", false},
    {Tag(0x300a0146), VR::CS, VR::none, "1", "TableTopRollRotationDirection", "Table Top Roll Rotation Direction", false},
    {Tag(0x300a0148), VR::FL, VR::none, "1", "HeadFixationAngle", "Head Fixation Angle", false},
    {Tag(0x300a014a), VR::FL, VR::none, "1", "GantryPitchAngle", "Gantry Pitch Angle", false},
    {Tag(0x300a014c), VR::CS, VR::none, "1", "GantryPitchRotationDirection", "Gantry Pitch Rotation Direction", false},
    {Tag(0x300a014e), VR::FL, VR::none, "1", "GantryPitchAngleTolerance", "Gantry Pitch Angle Tolerance", false},
    {Tag(0x300a0150), VR::CS, VR::none, "1", "FixationEye", "Fixation Eye", false},
    {Tag(0x300a0151), VR::DS, VR::none, "1", "ChairHeadFramePosition", "Chair Head Frame Position", false},
    {Tag(0x300a0152), VR::DS, VR::none, "1", "HeadFixationAngleTolerance", "Head Fixation Angle Tolerance", false},
    {Tag(0x300a0153), VR::DS, VR::none, "1", "ChairHeadFramePositionTolerance", "Chair Head Frame Position Tolerance", false},
    {Tag(0x300a0154), VR::DS, VR::none, "1", "FixationLightAzimuthalAngleTolerance", "Fixation Light Azimuthal Angle Tolerance", false},
    {Tag(0x300a0155), VR::DS, VR::none, "1", "FixationLightPolarAngleTolerance", "Fixation Light Polar Angle Tolerance", false},
    {Tag(0x300a0180), VR::SQ, VR::none, "1", "PatientSetupSequence", "Patient Setup Sequence", false},
    {Tag(0x300a0182), VR::IS, VR::none, "1", "PatientSetupNumber", "Patient Setup Number", false},
    {Tag(0x300a0183), VR::LO, VR::none, "1", "PatientSetupLabel", "Patient Setup Label", false},
    {Tag(0x300a0184), VR::LO, VR::none, "1", "PatientAdditionalPosition", "Patient Additional Position", false},
    {Tag(0x300a0190), VR::SQ, VR::none, "1", "FixationDeviceSequence", "Fixation Device Sequence", false},
    {Tag(0x300a0192), VR::CS, VR::none, "1", "FixationDeviceType", "Fixation Device Type", false},
    {Tag(0x300a0194), VR::SH, VR::none, "1", "FixationDeviceLabel", "Fixation Device Label", false},
    {Tag(0x300a0196), VR::ST, VR::none, "1", "FixationDeviceDescription", "Fixation Device Description", false},
    {Tag(0x300a0198), VR::SH, VR::none, "1", "FixationDevicePosition", "Fixation Device Position", false},
    {Tag(0x300a0199), VR::FL, VR::none, "1", "FixationDevicePitchAngle", "Fixation Device Pitch Angle", false},
    {Tag(0x300a019a), VR::FL, VR::none, "1", "FixationDeviceRollAngle", "Fixation Device Roll Angle", false},
    {Tag(0x300a01a0), VR::SQ, VR::none, "1", "ShieldingDeviceSequence", "Shielding Device Sequence", false},
    {Tag(0x300a01a2), VR::CS, VR::none, "1", "ShieldingDeviceType", "Shielding Device Type", false},
    {Tag(0x300a01a4), VR::SH, VR::none, "1", "ShieldingDeviceLabel", "Shielding Device Label", false},
    {Tag(0x300a01a6), VR::ST, VR::none, "1", "ShieldingDeviceDescription", "Shielding Device Description", false},
    {Tag(0x300a01a8), VR::SH, VR::none, "1", "ShieldingDevicePosition", "Shielding Device Position", false},
    {Tag(0x300a01b0), VR::CS, VR::none, "1", "SetupTechnique", "Setup Technique", false},
    {Tag(0x300a01b2), VR::ST, VR::none, "1", "SetupTechniqueDescription", "Setup Technique Description", false},
    {Tag(0x300a01b4), VR::SQ, VR::none, "1", "SetupDeviceSequence", "Setup Device Sequence", false},
    {Tag(0x300a01b6), VR::CS, VR::none, "1", "SetupDeviceType", "Setup Device Type", false},
    {Tag(0x300a01b8), VR::SH, VR::none, "1", "SetupDeviceLabel", "Setup Device Label", false},
    {Tag(0x300a01ba), VR::ST, VR::none, "1", "SetupDeviceDescription", "Setup Device Description", false},
    {Tag(0x300a01bc), VR::DS, VR::none, "1", "SetupDeviceParameter", "Setup Device Parameter", false},
    {Tag(0x300a01d0), VR::ST, VR::none, "1", "SetupReferenceDescription", "Setup Reference Description", false},
    {Tag(0x300a01d2), VR::DS, VR::none, "1", "TableTopVerticalSetupDisplacement", "Table Top Vertical Setup Displacement", false},
    {Tag(0x300a01d4), VR::DS, VR::none, "1", "TableTopLongitudinalSetupDisplacement", "Table Top Longitudinal Setup Displacement", false},
    {Tag(0x300a01d6), VR::DS, VR::none, "1", "TableTopLateralSetupDisplacement", "Table Top Lateral Setup Displacement", false},
    {Tag(0x300a0200), VR::CS, VR::none, "1", "BrachyTreatmentTechnique", "Brachy Treatment Technique", false},
    {Tag(0x300a0202), VR::CS, VR::none, "1", "BrachyTreatmentType", "Brachy Treatment Type", false},
    {Tag(0x300a0206), VR::SQ, VR::none, "1", "TreatmentMachineSequence", "Treatment Machine Sequence", false},
    {Tag(0x300a0210), VR::SQ, VR::none, "1", "SourceSequence", "Source Sequence", false},
    {Tag(0x300a0212), VR::IS, VR::none, "1", "SourceNumber", "Source Number", false},
    {Tag(0x300a0214), VR::CS, VR::none, "1", "SourceType", "Source Type", false},
    {Tag(0x300a0216), VR::LO, VR::none, "1", "SourceManufacturer", "Source Manufacturer", false},
    {Tag(0x300a0218), VR::DS, VR::none, "1", "ActiveSourceDiameter", "Active Source Diameter", false},
    {Tag(0x300a021a), VR::DS, VR::none, "1", "ActiveSourceLength", "Active Source Length", false},
    {Tag(0x300a021b), VR::SH, VR::none, "1", "SourceModelID", "Source Model ID", false},
    {Tag(0x300a021c), VR::LO, VR::none, "1", "SourceDescription", "Source Description", false},
    {Tag(0x300a0222), VR::DS, VR::none, "1", "SourceEncapsulationNominalThickness", "Source Encapsulation Nominal Thickness", false},
    {Tag(0x300a0224), VR::DS, VR::none, "1", "SourceEncapsulationNominalTransmission", "Source Encapsulation Nominal Transmission", false},
    {Tag(0x300a0226), VR::LO, VR::none, "1", "SourceIsotopeName", "Source Isotope Name", false},
    {Tag(0x300a0228), VR::DS, VR::none, "1", "SourceIsotopeHalfLife", "Source Isotope Half Life", false},
    {Tag(0x300a0229), VR::CS, VR::none, "1", "SourceStrengthUnits", "Source Strength Units", false},
    {Tag(0x300a022a), VR::DS, VR::none, "1", "ReferenceAirKermaRate", "Reference Air Kerma Rate", false},
    {Tag(0x300a022b), VR::DS, VR::none, "1", "SourceStrength", "Source Strength", false},
    {Tag(0x300a022c), VR::DA, VR::none, "1", "SourceStrengthReferenceDate", "Source Strength Reference Date", false},
    {Tag(0x300a022e), VR::TM, VR::none, "1", "SourceStrengthReferenceTime", "Source Strength Reference Time", false},
    {Tag(0x300a0230), VR::SQ, VR::none, "1", "ApplicationSetupSequence", "Application Setup Sequence", false},
    {Tag(0x300a0232), VR::CS, VR::none, "1", "ApplicationSetupType", "Application Setup Type", false},
    {Tag(0x300a0234), VR::IS, VR::none, "1", "ApplicationSetupNumber", "Application Setup Number", false},
    {Tag(0x300a0236), VR::LO, VR::none, "1", "ApplicationSetupName", "Application Setup Name", false},
    {Tag(0x300a0238), VR::LO, VR::none, "1", "ApplicationSetupManufacturer", "Application Setup Manufacturer", false},
    {Tag(0x300a0240), VR::IS, VR::none, "1", "TemplateNumber", "Template Number", false},
    {Tag(0x300a0242), VR::SH, VR::none, "1", "TemplateType", "Template Type", false},
    {Tag(0x300a0244), VR::LO, VR::none, "1", "TemplateName", "Template Name", false},
    {Tag(0x300a0250), VR::DS, VR::none, "1", "TotalReferenceAirKerma", "Total Reference Air Kerma", false},
    {Tag(0x300a0260), VR::SQ, VR::none, "1", "BrachyAccessoryDeviceSequence", "Brachy Accessory Device Sequence", false},
    {Tag(0x300a0262), VR::IS, VR::none, "1", "BrachyAccessoryDeviceNumber", "Brachy Accessory Device Number", false},
    {Tag(0x300a0263), VR::SH, VR::none, "1", "BrachyAccessoryDeviceID", "Brachy Accessory Device ID", false},
    {Tag(0x300a0264), VR::CS, VR::none, "1", "BrachyAccessoryDeviceType", "Brachy Accessory Device Type", false},
    {Tag(0x300a0266), VR::LO, VR::none, "1", "BrachyAccessoryDeviceName", "Brachy Accessory Device Name", false},
    {Tag(0x300a026a), VR::DS, VR::none, "1", "BrachyAccessoryDeviceNominalThickness", "Brachy Accessory Device Nominal Thickness", false},
    {Tag(0x300a026c), VR::DS, VR::none, "1", "BrachyAccessoryDeviceNominalTransmission", "Brachy Accessory Device Nominal Transmission", false},
    {Tag(0x300a0271), VR::DS, VR::none, "1", "ChannelEffectiveLength", "Channel Effective Length", false},
    {Tag(0x300a0272), VR::DS, VR::none, "1", "ChannelInnerLength", "Channel Inner Length", false},
    {Tag(0x300a0273), VR::SH, VR::none, "1", "AfterloaderChannelID", "Afterloader Channel ID", false},
    {Tag(0x300a0274), VR::DS, VR::none, "1", "SourceApplicatorTipLength", "Source Applicator Tip Length", false},
    {Tag(0x300a0280), VR::SQ, VR::none, "1", "ChannelSequence", "Channel Sequence", false},
    {Tag(0x300a0282), VR::IS, VR::none, "1", "ChannelNumber", "Channel Number", false},
    {Tag(0x300a0284), VR::DS, VR::none, "1", "ChannelLength", "Channel Length", false},
    {Tag(0x300a0286), VR::DS, VR::none, "1", "ChannelTotalTime", "Channel Total Time", false},
    {Tag(0x300a0288), VR::CS, VR::none, "1", "SourceMovementType", "Source Movement Type", false},
    {Tag(0x300a028a), VR::IS, VR::none, "1", "NumberOfPulses", "Number of Pulses", false},
    {Tag(0x300a028c), VR::DS, VR::none, "1", "PulseRepetitionInterval", "Pulse Repetition Interval", false},
    {Tag(0x300a0290), VR::IS, VR::none, "1", "SourceApplicatorNumber", "Source Applicator Number", false},
    {Tag(0x300a0291), VR::SH, VR::none, "1", "SourceApplicatorID", "Source Applicator ID", false},
    {Tag(0x300a0292), VR::CS, VR::none, "1", "SourceApplicatorType", "Source Applicator Type", false},
    {Tag(0x300a0294), VR::LO, VR::none, "1", "SourceApplicatorName", "Source Applicator Name", false},
    {Tag(0x300a0296), VR::DS, VR::none, "1", "SourceApplicatorLength", "Source Applicator Length", false},
    {Tag(0x300a0298), VR::LO, VR::none, "1", "SourceApplicatorManufacturer", "Source Applicator Manufacturer", false},
    {Tag(0x300a029c), VR::DS, VR::none, "1", "SourceApplicatorWallNominalThickness", "Source Applicator Wall Nominal Thickness", false},
    {Tag(0x300a029e), VR::DS, VR::none, "1", "SourceApplicatorWallNominalTransmission", "Source Applicator Wall Nominal Transmission", false},
    {Tag(0x300a02a0), VR::DS, VR::none, "1", "SourceApplicatorStepSize", "Source Applicator Step Size", false},
    {Tag(0x300a02a1), VR::IS, VR::none, "1", "ApplicatorShapeReferencedROINumber", "Applicator Shape Referenced ROI Number", false},
    {Tag(0x300a02a2), VR::IS, VR::none, "1", "TransferTubeNumber", "Transfer Tube Number", false},
    {Tag(0x300a02a4), VR::DS, VR::none, "1", "TransferTubeLength", "Transfer Tube Length", false},
    {Tag(0x300a02b0), VR::SQ, VR::none, "1", "ChannelShieldSequence", "Channel Shield Sequence", false},
    {Tag(0x300a02b2), VR::IS, VR::none, "1", "ChannelShieldNumber", "Channel Shield Number", false},
    {Tag(0x300a02b3), VR::SH, VR::none, "1", "ChannelShieldID", "Channel Shield ID", false},
    {Tag(0x300a02b4), VR::LO, VR::none, "1", "ChannelShieldName", "Channel Shield Name", false},
    {Tag(0x300a02b8), VR::DS, VR::none, "1", "ChannelShieldNominalThickness", "Channel Shield Nominal Thickness", false},
    {Tag(0x300a02ba), VR::DS, VR::none, "1", "ChannelShieldNominalTransmission", "Channel Shield Nominal Transmission", false},
    {Tag(0x300a02c8), VR::DS, VR::none, "1", "FinalCumulativeTimeWeight", "Final Cumulative Time Weight", false},
    {Tag(0x300a02d0), VR::SQ, VR::none, "1", "BrachyControlPointSequence", "Brachy Control Point Sequence", false},
    {Tag(0x300a02d2), VR::DS, VR::none, "1", "ControlPointRelativePosition", "Control Point Relative Position", false},
    {Tag(0x300a02d4), VR::DS, VR::none, "3", "ControlPoint3DPosition", "Control Point 3D Position", false},
    {Tag(0x300a02d6), VR::DS, VR::none, "1", "CumulativeTimeWeight", "Cumulative Time Weight", false},
    {Tag(0x300a02e0), VR::CS, VR::none, "1", "CompensatorDivergence", "Compensator Divergence", false},
    {Tag(0x300a02e1), VR::CS, VR::none, "1", "CompensatorMountingPosition", "Compensator Mounting Position", false},
    {Tag(0x300a02e2), VR::DS, VR::none, "1-n", "SourceToCompensatorDistance", "Source to Compensator Distance", false},
    {Tag(0x300a02e3), VR::FL, VR::none, "1", "TotalCompensatorTrayWaterEquivalentThickness", "Total Compensator Tray Water-Equivalent Thickness", false},
    {Tag(0x300a02e4), VR::FL, VR::none, "1", "IsocenterToCompensatorTrayDistance", "Isocenter to Compensator Tray Distance", false},
    {Tag(0x300a02e5), VR::FL, VR::none, "1", "CompensatorColumnOffset", "Compensator Column Offset", false},
    {Tag(0x300a02e6), VR::FL, VR::none, "1-n", "IsocenterToCompensatorDistances", "Isocenter to Compensator Distances", false},
    {Tag(0x300a02e7), VR::FL, VR::none, "1", "CompensatorRelativeStoppingPowerRatio", "Compensator Relative Stopping Power Ratio", false},
    {Tag(0x300a02e8), VR::FL, VR::none, "1", "CompensatorMillingToolDiameter", "Compensator Milling Tool Diameter", false},
    {Tag(0x300a02ea), VR::SQ, VR::none, "1", "IonRangeCompensatorSequence", "Ion Range Compensator Sequence", false},
    {Tag(0x300a02eb), VR::LT, VR::none, "1", "CompensatorDescription", "Compensator Description", false},
    {Tag(0x300a02ec), VR::CS, VR::none, "1", "CompensatorSurfaceRepresentationFlag", "Compensator Surface Representation Flag", false},
    {Tag(0x300a0302), VR::IS, VR::none, "1", "RadiationMassNumber", "Radiation Mass Number", false},
    {Tag(0x300a0304), VR::IS, VR::none, "1", "RadiationAtomicNumber", "Radiation Atomic Number", false},
    {Tag(0x300a0306), VR::SS, VR::none, "1", "RadiationChargeState", "Radiation Charge State", false},
    {Tag(0x300a0308), VR::CS, VR::none, "1", "ScanMode", "Scan Mode", false},
    {Tag(0x300a0309), VR::CS, VR::none, "1", "ModulatedScanModeType", "Modulated Scan Mode Type", false},
    {Tag(0x300a030a), VR::FL, VR::none, "2", "VirtualSourceAxisDistances", "Virtual Source-Axis Distances", false},
    {Tag(0x300a030c), VR::SQ, VR::none, "1", "SnoutSequence", "Snout Sequence", false},
    {Tag(0x300a030d), VR::FL, VR::none, "1", "SnoutPosition", "Snout Position", false},
    {Tag(0x300a030f), VR::SH, VR::none, "1", "SnoutID", "Snout ID", false},
    {Tag(0x300a0312), VR::IS, VR::none, "1", "NumberOfRangeShifters", "Number of Range Shifters", false},
    {Tag(0x300a0314), VR::SQ, VR::none, "1", "RangeShifterSequence", "Range Shifter Sequence", false},
    {Tag(0x300a0316), VR::IS, VR::none, "1", "RangeShifterNumber", "Range Shifter Number", false},
    {Tag(0x300a0318), VR::SH, VR::none, "1", "RangeShifterID", "Range Shifter ID", false},
    {Tag(0x300a0320), VR::CS, VR::none, "1", "RangeShifterType", "Range Shifter Type", false},
    {Tag(0x300a0322), VR::LO, VR::none, "1", "RangeShifterDescription", "Range Shifter Description", false},
    {Tag(0x300a0330), VR::IS, VR::none, "1", "NumberOfLateralSpreadingDevices", "Number of Lateral Spreading Devices", false},
    {Tag(0x300a0332), VR::SQ, VR::none, "1", "LateralSpreadingDeviceSequence", "Lateral Spreading Device Sequence", false},
    {Tag(0x300a0334), VR::IS, VR::none, "1", "LateralSpreadingDeviceNumber", "Lateral Spreading Device Number", false},
    {Tag(0x300a0336), VR::SH, VR::none, "1", "LateralSpreadingDeviceID", "Lateral Spreading Device ID", false},
    {Tag(0x300a0338), VR::CS, VR::none, "1", "LateralSpreadingDeviceType", "Lateral Spreading Device Type", false},
    {Tag(0x300a033a), VR::LO, VR::none, "1", "LateralSpreadingDeviceDescription", "Lateral Spreading Device Description", false},
    {Tag(0x300a033c), VR::FL, VR::none, "1", "LateralSpreadingDeviceWaterEquivalentThickness", "Lateral Spreading Device Water Equivalent Thickness", false},
    {Tag(0x300a0340), VR::IS, VR::none, "1", "NumberOfRangeModulators", "Number of Range Modulators", false},
    {Tag(0x300a0342), VR::SQ, VR::none, "1", "RangeModulatorSequence", "Range Modulator Sequence", false},
    {Tag(0x300a0344), VR::IS, VR::none, "1", "RangeModulatorNumber", "Range Modulator Number", false},
    {Tag(0x300a0346), VR::SH, VR::none, "1", "RangeModulatorID", "Range Modulator ID", false},
    {Tag(0x300a0348), VR::CS, VR::none, "1", "RangeModulatorType", "Range Modulator Type", false},
    {Tag(0x300a034a), VR::LO, VR::none, "1", "RangeModulatorDescription", "Range Modulator Description", false},
    {Tag(0x300a034c), VR::SH, VR::none, "1", "BeamCurrentModulationID", "Beam Current Modulation ID", false},
    {Tag(0x300a0350), VR::CS, VR::none, "1", "PatientSupportType", "Patient Support Type", false},
    {Tag(0x300a0352), VR::SH, VR::none, "1", "PatientSupportID", "Patient Support ID", false},
    {Tag(0x300a0354), VR::LO, VR::none, "1", "PatientSupportAccessoryCode", "Patient Support Accessory Code", false},
    {Tag(0x300a0355), VR::LO, VR::none, "1", "TrayAccessoryCode", "Tray Accessory Code", false},
    {Tag(0x300a0356), VR::FL, VR::none, "1", "FixationLightAzimuthalAngle", "Fixation Light Azimuthal Angle", false},
    {Tag(0x300a0358), VR::FL, VR::none, "1", "FixationLightPolarAngle", "Fixation Light Polar Angle", false},
    {Tag(0x300a035a), VR::FL, VR::none, "1", "MetersetRate", "Meterset Rate", false},
    {Tag(0x300a0360), VR::SQ, VR::none, "1", "RangeShifterSettingsSequence", "Range Shifter Settings Sequence", false},
    {Tag(0x300a0362), VR::LO, VR::none, "1", "RangeShifterSetting", "Range Shifter Setting", false},
    {Tag(0x300a0364), VR::FL, VR::none, "1", "IsocenterToRangeShifterDistance", "Isocenter to Range Shifter Distance", false},
    {Tag(0x300a0366), VR::FL, VR::none, "1", "RangeShifterWaterEquivalentThickness", "Range Shifter Water Equivalent Thickness", false},
    {Tag(0x300a0370), VR::SQ, VR::none, "1", "LateralSpreadingDeviceSettingsSequence", "Lateral Spreading Device Settings Sequence", false},
    {Tag(0x300a0372), VR::LO, VR::none, "1", "LateralSpreadingDeviceSetting", "Lateral Spreading Device Setting", false},
    {Tag(0x300a0374), VR::FL, VR::none, "1", "IsocenterToLateralSpreadingDeviceDistance", "Isocenter to Lateral Spreading Device Distance", false},
    {Tag(0x300a0380), VR::SQ, VR::none, "1", "RangeModulatorSettingsSequence", "Range Modulator Settings Sequence", false},
    {Tag(0x300a0382), VR::FL, VR::none, "1", "RangeModulatorGatingStartValue", "Range Modulator Gating Start Value", false},
    {Tag(0x300a0384), VR::FL, VR::none, "1", "RangeModulatorGatingStopValue", "Range Modulator Gating Stop Value", false},
    {Tag(0x300a0386), VR::FL, VR::none, "1", "RangeModulatorGatingStartWaterEquivalentThickness", "Range Modulator Gating Start Water Equivalent Thickness", false},
    {Tag(0x300a0388), VR::FL, VR::none, "1", "RangeModulatorGatingStopWaterEquivalentThickness", "Range Modulator Gating Stop Water Equivalent Thickness", false},
    {Tag(0x300a038a), VR::FL, VR::none, "1", "IsocenterToRangeModulatorDistance", "Isocenter to Range Modulator Distance", false},
    {Tag(0x300a038f), VR::FL, VR::none, "1-n", "ScanSpotTimeOffset", "Scan Spot Time Offset", false},
    {Tag(0x300a0390), VR::SH, VR::none, "1", "ScanSpotTuneID", "Scan Spot Tune ID", false},
    {Tag(0x300a0391), VR::IS, VR::none, "1-n", "ScanSpotPrescribedIndices", "Scan Spot Prescribed Indices", false},
    {Tag(0x300a0392), VR::IS, VR::none, "1", "NumberOfScanSpotPositions", "Number of Scan Spot Positions", false},
    {Tag(0x300a0393), VR::CS, VR::none, "1", "ScanSpotReordered", "Scan Spot Reordered", false},
    {Tag(0x300a0394), VR::FL, VR::none, "1-n", "ScanSpotPositionMap", "Scan Spot Position Map", false},
    {Tag(0x300a0395), VR::CS, VR::none, "1", "ScanSpotReorderingAllowed", "Scan Spot Reordering Allowed", false},
    {Tag(0x300a0396), VR::FL, VR::none, "1-n", "ScanSpotMetersetWeights", "Scan Spot Meterset Weights", false},
    {Tag(0x300a0398), VR::FL, VR::none, "2", "ScanningSpotSize", "Scanning Spot Size", false},
    {Tag(0x300a0399), VR::FL, VR::none, "2-2n", "ScanSpotSizesDelivered", "Scan Spot Sizes Delivered", false},
    {Tag(0x300a039a), VR::IS, VR::none, "1", "NumberOfPaintings", "Number of Paintings", false},
    {Tag(0x300a039b), VR::FL, VR::none, "1-n", "ScanSpotGantryAngles", "Scan Spot Gantry Angles", false},
    {Tag(0x300a039c), VR::FL, VR::none, "1-n", "ScanSpotPatientSupportAngles", "Scan Spot Patient Support Angles", false},
    {Tag(0x300a03a0), VR::SQ, VR::none, "1", "IonToleranceTableSequence", "Ion Tolerance Table Sequence", false},
    {Tag(0x300a03a2), VR::SQ, VR::none, "1", "IonBeamSequence", "Ion Beam Sequence", false},
    {Tag(0x300a03a4), VR::SQ, VR::none, "1", "IonBeamLimitingDeviceSequence", "Ion Beam Limiting Device Sequence", false},
    {Tag(0x300a03a6), VR::SQ, VR::none, "1", "IonBlockSequence", "Ion Block Sequence", false},
    {Tag(0x300a03a8), VR::SQ, VR::none, "1", "IonControlPointSequence", "Ion Control Point Sequence", false},
    {Tag(0x300a03aa), VR::SQ, VR::none, "1", "IonWedgeSequence", "Ion Wedge Sequence", false},
    {Tag(0x300a03ac), VR::SQ, VR::none, "1", "IonWedgePositionSequence", "Ion Wedge Position Sequence", false},
    {Tag(0x300a0401), VR::SQ, VR::none, "1", "ReferencedSetupImageSequence", "Referenced Setup Image Sequence", false},
    {Tag(0x300a0402), VR::ST, VR::none, "1", "SetupImageComment", "Setup Image Comment", false},
    {Tag(0x300a0410), VR::SQ, VR::none, "1", "MotionSynchronizationSequence", "Motion Synchronization Sequence", false},
    {Tag(0x300a0412), VR::FL, VR::none, "3", "ControlPointOrientation", "Control Point Orientation", false},
    {Tag(0x300a0420), VR::SQ, VR::none, "1", "GeneralAccessorySequence", "General Accessory Sequence", false},
    {Tag(0x300a0421), VR::SH, VR::none, "1", "GeneralAccessoryID", "General Accessory ID", false},
    {Tag(0x300a0422), VR::ST, VR::none, "1", "GeneralAccessoryDescription", "General Accessory Description", false},
    {Tag(0x300a0423), VR::CS, VR::none, "1", "GeneralAccessoryType", "General Accessory Type", false},
    {Tag(0x300a0424), VR::IS, VR::none, "1", "GeneralAccessoryNumber", "General Accessory Number", false},
    {Tag(0x300a0425), VR::FL, VR::none, "1", "SourceToGeneralAccessoryDistance", "Source to General Accessory Distance", false},
    {Tag(0x300a0426), VR::DS, VR::none, "1", "IsocenterToGeneralAccessoryDistance", "Isocenter to General Accessory Distance", false},
    {Tag(0x300a0431), VR::SQ, VR::none, "1", "ApplicatorGeometrySequence", "Applicator Geometry Sequence", false},
    {Tag(0x300a0432), VR::CS, VR::none, "1", "ApplicatorApertureShape", "Applicator Aperture Shape", false},
    {Tag(0x300a0433), VR::FL, VR::none, "1", "ApplicatorOpening", "Applicator Opening", false},
    {Tag(0x300a0434), VR::FL, VR::none, "1", "ApplicatorOpeningX", "Applicator Opening X", false},
    {Tag(0x300a0435), VR::FL, VR::none, "1", "ApplicatorOpeningY", "Applicator Opening Y", false},
    {Tag(0x300a0436), VR::FL, VR::none, "1", "SourceToApplicatorMountingPositionDistance", "Source to Applicator Mounting Position Distance", false},
    {Tag(0x300a0440), VR::IS, VR::none, "1", "NumberOfBlockSlabItems", "Number of Block Slab Items", false},
    {Tag(0x300a0441), VR::SQ, VR::none, "1", "BlockSlabSequence", "Block Slab Sequence", false},
    {Tag(0x300a0442), VR::DS, VR::none, "1", "BlockSlabThickness", "Block Slab Thickness", false},
    {Tag(0x300a0443), VR::US, VR::none, "1", "BlockSlabNumber", "Block Slab Number", false},
    {Tag(0x300a0450), VR::SQ, VR::none, "1", "DeviceMotionControlSequence", "Device Motion Control Sequence", false},
    {Tag(0x300a0451), VR::CS, VR::none, "1", "DeviceMotionExecutionMode", "Device Motion Execution Mode", false},
    {Tag(0x300a0452), VR::CS, VR::none, "1", "DeviceMotionObservationMode", "Device Motion Observation Mode", false},
    {Tag(0x300a0453), VR::SQ, VR::none, "1", "DeviceMotionParameterCodeSequence", "Device Motion Parameter Code Sequence", false},
    {Tag(0x300a0501), VR::FL, VR::none, "1", "DistalDepthFraction", "Distal Depth Fraction", false},
    {Tag(0x300a0502), VR::FL, VR::none, "1", "DistalDepth", "Distal Depth", false},
    {Tag(0x300a0503), VR::FL, VR::none, "2", "NominalRangeModulationFractions", "Nominal Range Modulation Fractions", false},
    {Tag(0x300a0504), VR::FL, VR::none, "2", "NominalRangeModulatedRegionDepths", "Nominal Range Modulated Region Depths", false},
    {Tag(0x300a0505), VR::SQ, VR::none, "1", "DepthDoseParametersSequence", "Depth Dose Parameters Sequence", false},
    {Tag(0x300a0506), VR::SQ, VR::none, "1", "DeliveredDepthDoseParametersSequence", "Delivered Depth Dose Parameters Sequence", false},
    {Tag(0x300a0507), VR::FL, VR::none, "1", "DeliveredDistalDepthFraction", "Delivered Distal Depth Fraction", false},
    {Tag(0x300a0508), VR::FL, VR::none, "1", "DeliveredDistalDepth", "Delivered Distal Depth", false},
    {Tag(0x300a0509), VR::FL, VR::none, "2", "DeliveredNominalRangeModulationFractions", "Delivered Nominal Range Modulation Fractions", false},
    {Tag(0x300a0510), VR::FL, VR::none, "2", "DeliveredNominalRangeModulatedRegionDepths", "Delivered Nominal Range Modulated Region Depths", false},
    {Tag(0x300a0511), VR::CS, VR::none, "1", "DeliveredReferenceDoseDefinition", "Delivered Reference Dose Definition", false},
    {Tag(0x300a0512), VR::CS, VR::none, "1", "ReferenceDoseDefinition", "Reference Dose Definition", false},
    {Tag(0x300a0600), VR::US, VR::none, "1", "RTControlPointIndex", "RT Control Point Index", false},
    {Tag(0x300a0601), VR::US, VR::none, "1", "RadiationGenerationModeIndex", "Radiation Generation Mode Index", false},
    {Tag(0x300a0602), VR::US, VR::none, "1", "ReferencedDefinedDeviceIndex", "Referenced Defined Device Index", false},
    {Tag(0x300a0603), VR::US, VR::none, "1", "RadiationDoseIdentificationIndex", "Radiation Dose Identification Index", false},
    {Tag(0x300a0604), VR::US, VR::none, "1", "NumberOfRTControlPoints", "Number of RT Control Points", false},
    {Tag(0x300a0605), VR::US, VR::none, "1", "ReferencedRadiationGenerationModeIndex", "Referenced Radiation Generation Mode Index", false},
    {Tag(0x300a0606), VR::US, VR::none, "1", "TreatmentPositionIndex", "Treatment Position Index", false},
    {Tag(0x300a0607), VR::US, VR::none, "1", "ReferencedDeviceIndex", "Referenced Device Index", false},
    {Tag(0x300a0608), VR::LO, VR::none, "1", "TreatmentPositionGroupLabel", "Treatment Position Group Label", false},
    {Tag(0x300a0609), VR::UI, VR::none, "1", "TreatmentPositionGroupUID", "Treatment Position Group UID", false},
    {Tag(0x300a060a), VR::SQ, VR::none, "1", "TreatmentPositionGroupSequence", "Treatment Position Group Sequence", false},
    {Tag(0x300a060b), VR::US, VR::none, "1", "ReferencedTreatmentPositionIndex", "Referenced Treatment Position Index", false},
    {Tag(0x300a060c), VR::US, VR::none, "1", "ReferencedRadiationDoseIdentificationIndex", "Referenced Radiation Dose Identification Index", false},
    {Tag(0x300a060d), VR::FD, VR::none, "1", "RTAccessoryHolderWaterEquivalentThickness", "RT Accessory Holder Water-Equivalent Thickness", false},
    {Tag(0x300a060e), VR::US, VR::none, "1", "ReferencedRTAccessoryHolderDeviceIndex", "Referenced RT Accessory Holder Device Index", false},
    {Tag(0x300a060f), VR::CS, VR::none, "1", "RTAccessoryHolderSlotExistenceFlag", "RT Accessory Holder Slot Existence Flag", false},
    {Tag(0x300a0610), VR::SQ, VR::none, "1", "RTAccessoryHolderSlotSequence", "RT Accessory Holder Slot Sequence", false},
    {Tag(0x300a0611), VR::LO, VR::none, "1", "RTAccessoryHolderSlotID", "RT Accessory Holder Slot ID", false},
    {Tag(0x300a0612), VR::FD, VR::none, "1", "RTAccessoryHolderSlotDistance", "RT Accessory Holder Slot Distance", false},
    {Tag(0x300a0613), VR::FD, VR::none, "1", "RTAccessorySlotDistance", "RT Accessory Slot Distance", false},
    {Tag(0x300a0614), VR::SQ, VR::none, "1", "RTAccessoryHolderDefinitionSequence", "RT Accessory Holder Definition Sequence", false},
    {Tag(0x300a0615), VR::LO, VR::none, "1", "RTAccessoryDeviceSlotID", "RT Accessory Device Slot ID", false},
    {Tag(0x300a0616), VR::SQ, VR::none, "1", "RTRadiationSequence", "RT Radiation Sequence", false},
    {Tag(0x300a0617), VR::SQ, VR::none, "1", "RadiationDoseSequence", "Radiation Dose Sequence", false},
    {Tag(0x300a0618), VR::SQ, VR::none, "1", "RadiationDoseIdentificationSequence", "Radiation Dose Identification Sequence", false},
    {Tag(0x300a0619), VR::LO, VR::none, "1", "RadiationDoseIdentificationLabel", "Radiation Dose Identification Label", false},
    {Tag(0x300a061a), VR::CS, VR::none, "1", "ReferenceDoseType", "Reference Dose Type", false},
    {Tag(0x300a061b), VR::CS, VR::none, "1", "PrimaryDoseValueIndicator", "Primary Dose Value Indicator", false},
    {Tag(0x300a061c), VR::SQ, VR::none, "1", "DoseValuesSequence", "Dose Values Sequence", false},
    {Tag(0x300a061d), VR::CS, VR::none, "1-n", "DoseValuePurpose", "Dose Value Purpose", false},
    {Tag(0x300a061e), VR::FD, VR::none, "3", "ReferenceDosePointCoordinates", "Reference Dose Point Coordinates", false},
    {Tag(0x300a061f), VR::SQ, VR::none, "1", "RadiationDoseValuesParametersSequence", "Radiation Dose Values Parameters Sequence", false},
    {Tag(0x300a0620), VR::SQ, VR::none, "1", "MetersetToDoseMappingSequence", "Meterset to Dose Mapping Sequence", false},
    {Tag(0x300a0621), VR::SQ, VR::none, "1", "ExpectedInVivoMeasurementValuesSequence", "Expected In-Vivo Measurement Values Sequence", false},
    {Tag(0x300a0622), VR::US, VR::none, "1", "ExpectedInVivoMeasurementValueIndex", "Expected In-Vivo Measurement Value Index", false},
    {Tag(0x300a0623), VR::LO, VR::none, "1", "RadiationDoseInVivoMeasurementLabel", "Radiation Dose In-Vivo Measurement Label", false},
    {Tag(0x300a0624), VR::FD, VR::none, "2", "RadiationDoseCentralAxisDisplacement", "Radiation Dose Central Axis Displacement", false},
    {Tag(0x300a0625), VR::FD, VR::none, "1", "RadiationDoseValue", "Radiation Dose Value", false},
    {Tag(0x300a0626), VR::FD, VR::none, "1", "RadiationDoseSourceToSkinDistance", "Radiation Dose Source to Skin Distance", false},
    {Tag(0x300a0627), VR::FD, VR::none, "3", "RadiationDoseMeasurementPointCoordinates", "Radiation Dose Measurement Point Coordinates", false},
    {Tag(0x300a0628), VR::FD, VR::none, "1", "RadiationDoseSourceToExternalContourDistance", "Radiation Dose Source to External Contour Distance", false},
    {Tag(0x300a0629), VR::SQ, VR::none, "1", "RTToleranceSetSequence", "RT Tolerance Set Sequence", false},
    {Tag(0x300a062a), VR::LO, VR::none, "1", "RTToleranceSetLabel", "RT Tolerance Set Label", false},
    {Tag(0x300a062b), VR::SQ, VR::none, "1", "AttributeToleranceValuesSequence", "Attribute Tolerance Values Sequence", false},
    {Tag(0x300a062c), VR::FD, VR::none, "1", "ToleranceValue", "Tolerance Value", false},
    {Tag(0x300a062d), VR::SQ, VR::none, "1", "PatientSupportPositionToleranceSequence", "Patient Support Position Tolerance Sequence", false},
    {Tag(0x300a062e), VR::FD, VR::none, "1", "TreatmentTimeLimit", "Treatment Time Limit", false},
    {Tag(0x300a062f), VR::SQ, VR::none, "1", "CArmPhotonElectronControlPointSequence", "C-Arm Photon-Electron Control Point Sequence", false},
    {Tag(0x300a0630), VR::SQ, VR::none, "1", "ReferencedRTRadiationSequence", "Referenced RT Radiation Sequence", false},
    {Tag(0x300a0631), VR::SQ, VR::none, "1", "ReferencedRTInstanceSequence", "Referenced RT Instance Sequence", false},
    {Tag(0x300a0632), VR::SQ, VR::none, "1", "ReferencedRTPatientSetupSequence", "Referenced RT Patient Setup Sequence", true},
    {Tag(0x300a0634), VR::FD, VR::none, "1", "SourceToPatientSurfaceDistance", "Source to Patient Surface Distance", false},
    {Tag(0x300a0635), VR::SQ, VR::none, "1", "TreatmentMachineSpecialModeCodeSequence", "Treatment Machine Special Mode Code Sequence", false},
    {Tag(0x300a0636), VR::US, VR::none, "1", "IntendedNumberOfFractions", "Intended Number of Fractions", false},
    {Tag(0x300a0637), VR::CS, VR::none, "1", "RTRadiationSetIntent", "RT Radiation Set Intent", false},
    {Tag(0x300a0638), VR::CS, VR::none, "1", "RTRadiationPhysicalAndGeometricContentDetailFlag", "RT Radiation Physical and Geometric Content Detail Flag", false},
    {Tag(0x300a0639), VR::CS, VR::none, "1", "RTRecordFlag", "RT Record Flag", false},
    {Tag(0x300a063a), VR::SQ, VR::none, "1", "TreatmentDeviceIdentificationSequence", "Treatment Device Identification Sequence", false},
    {Tag(0x300a063b), VR::SQ, VR::none, "1", "ReferencedRTPhysicianIntentSequence", "Referenced RT Physician Intent Sequence", false},
    {Tag(0x300a063c), VR::FD, VR::none, "1", "CumulativeMeterset", "Cumulative Meterset", false},
    {Tag(0x300a063d), VR::FD, VR::none, "1", "DeliveryRate", "Delivery Rate", false},
    {Tag(0x300a063e), VR::SQ, VR::none, "1", "DeliveryRateUnitSequence", "Delivery Rate Unit Sequence", false},
    {Tag(0x300a063f), VR::SQ, VR::none, "1", "TreatmentPositionSequence", "Treatment Position Sequence", false},
    {Tag(0x300a0640), VR::FD, VR::none, "1", "RadiationSourceAxisDistance", "Radiation Source-Axis Distance", false},
    {Tag(0x300a0641), VR::US, VR::none, "1", "NumberOfRTBeamLimitingDevices", "Number of RT Beam Limiting Devices", false},
    {Tag(0x300a0642), VR::FD, VR::none, "1", "RTBeamLimitingDeviceProximalDistance", "RT Beam Limiting Device Proximal Distance", false},
    {Tag(0x300a0643), VR::FD, VR::none, "1", "RTBeamLimitingDeviceDistalDistance", "RT Beam Limiting Device Distal Distance", false},
    {Tag(0x300a0644), VR::SQ, VR::none, "1", "ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence", "Parallel RT Beam Delimiter Device Orientation Label Code Sequence", false},
    {Tag(0x300a0645), VR::FD, VR::none, "1", "BeamModifierOrientationAngle", "Beam Modifier Orientation Angle", false},
    {Tag(0x300a0646), VR::SQ, VR::none, "1", "FixedRTBeamDelimiterDeviceSequence", "Fixed RT Beam Delimiter Device Sequence", false},
    {Tag(0x300a0647), VR::SQ, VR::none, "1", "ParallelRTBeamDelimiterDeviceSequence", "Parallel RT Beam Delimiter Device Sequence", false},
    {Tag(0x300a0648), VR::US, VR::none, "1", "NumberOfParallelRTBeamDelimiters", "Number of Parallel RT Beam Delimiters", false},
    {Tag(0x300a0649), VR::FD, VR::none, "2-n", "ParallelRTBeamDelimiterBoundaries", "Parallel RT Beam Delimiter Boundaries", false},
    {Tag(0x300a064a), VR::FD, VR::none, "2-n", "ParallelRTBeamDelimiterPositions", "Parallel RT Beam Delimiter Positions", false},
    {Tag(0x300a064b), VR::FD, VR::none, "2", "RTBeamLimitingDeviceOffset", "RT Beam Limiting Device Offset", false},
    {Tag(0x300a064c), VR::SQ, VR::none, "1", "RTBeamDelimiterGeometrySequence", "RT Beam Delimiter Geometry Sequence", false},
    {Tag(0x300a064d), VR::SQ, VR::none, "1", "RTBeamLimitingDeviceDefinitionSequence", "RT Beam Limiting Device Definition Sequence", false},
    {Tag(0x300a064e), VR::CS, VR::none, "1", "ParallelRTBeamDelimiterOpeningMode", "Parallel RT Beam Delimiter Opening Mode", false},
    {Tag(0x300a064f), VR::CS, VR::none, "1-n", "ParallelRTBeamDelimiterLeafMountingSide", "Parallel RT Beam Delimiter Leaf Mounting Side", false},
    {Tag(0x300a0650), VR::UI, VR::none, "1", "PatientSetupUID", "Patient Setup UID", true},
    {Tag(0x300a0651), VR::SQ, VR::none, "1", "WedgeDefinitionSequence", "Wedge Definition Sequence", false},
    {Tag(0x300a0652), VR::FD, VR::none, "1", "RadiationBeamWedgeAngle", "Radiation Beam Wedge Angle", false},
    {Tag(0x300a0653), VR::FD, VR::none, "1", "RadiationBeamWedgeThinEdgeDistance", "Radiation Beam Wedge Thin Edge Distance", false},
    {Tag(0x300a0654), VR::FD, VR::none, "1", "RadiationBeamEffectiveWedgeAngle", "Radiation Beam Effective Wedge Angle", false},
    {Tag(0x300a0655), VR::US, VR::none, "1", "NumberOfWedgePositions", "Number of Wedge Positions", false},
    {Tag(0x300a0656), VR::SQ, VR::none, "1", "RTBeamLimitingDeviceOpeningSequence", "RT Beam Limiting Device Opening Sequence", false},
    {Tag(0x300a0657), VR::US, VR::none, "1", "NumberOfRTBeamLimitingDeviceOpenings", "Number of RT Beam Limiting Device Openings", false},
    {Tag(0x300a0658), VR::SQ, VR::none, "1", "RadiationDosimeterUnitSequence", "Radiation Dosimeter Unit Sequence", false},
    {Tag(0x300a0659), VR::SQ, VR::none, "1", "RTDeviceDistanceReferenceLocationCodeSequence", "RT Device Distance Reference Location Code Sequence", false},
    {Tag(0x300a065a), VR::SQ, VR::none, "1", "RadiationDeviceConfigurationAndCommissioningKeySequence", "Radiation Device Configuration and Commissioning Key Sequence", false},
    {Tag(0x300a065b), VR::SQ, VR::none, "1", "PatientSupportPositionParameterSequence", "Patient Support Position Parameter Sequence", false},
    {Tag(0x300a065c), VR::CS, VR::none, "1", "PatientSupportPositionSpecificationMethod", "Patient Support Position Specification Method", false},
    {Tag(0x300a065d), VR::SQ, VR::none, "1", "PatientSupportPositionDeviceParameterSequence", "Patient Support Position Device Parameter Sequence", false},
    {Tag(0x300a065e), VR::US, VR::none, "1", "DeviceOrderIndex", "Device Order Index", false},
    {Tag(0x300a065f), VR::US, VR::none, "1", "PatientSupportPositionParameterOrderIndex", "Patient Support Position Parameter Order Index", false},
    {Tag(0x300a0660), VR::SQ, VR::none, "1", "PatientSupportPositionDeviceToleranceSequence", "Patient Support Position Device Tolerance Sequence", false},
    {Tag(0x300a0661), VR::US, VR::none, "1", "PatientSupportPositionToleranceOrderIndex", "Patient Support Position Tolerance Order Index", false},
    {Tag(0x300a0662), VR::SQ, VR::none, "1", "CompensatorDefinitionSequence", "Compensator Definition Sequence", false},
    {Tag(0x300a0663), VR::CS, VR::none, "1", "CompensatorMapOrientation", "Compensator Map Orientation", false},
    {Tag(0x300a0664), VR::OF, VR::none, "1", "CompensatorProximalThicknessMap", "Compensator Proximal Thickness Map", false},
    {Tag(0x300a0665), VR::OF, VR::none, "1", "CompensatorDistalThicknessMap", "Compensator Distal Thickness Map", false},
    {Tag(0x300a0666), VR::FD, VR::none, "1", "CompensatorBasePlaneOffset", "Compensator Base Plane Offset", false},
    {Tag(0x300a0667), VR::SQ, VR::none, "1", "CompensatorShapeFabricationCodeSequence", "Compensator Shape Fabrication Code Sequence", false},
    {Tag(0x300a0668), VR::SQ, VR::none, "1", "CompensatorShapeSequence", "Compensator Shape Sequence", false},
    {Tag(0x300a0669), VR::FD, VR::none, "1", "RadiationBeamCompensatorMillingToolDiameter", "Radiation Beam Compensator Milling Tool Diameter", false},
    {Tag(0x300a066a), VR::SQ, VR::none, "1", "BlockDefinitionSequence", "Block Definition Sequence", false},
    {Tag(0x300a066b), VR::OF, VR::none, "1", "BlockEdgeData", "Block Edge Data", false},
    {Tag(0x300a066c), VR::CS, VR::none, "1", "BlockOrientation", "Block Orientation", false},
    {Tag(0x300a066d), VR::FD, VR::none, "1", "RadiationBeamBlockThickness", "Radiation Beam Block Thickness", false},
    {Tag(0x300a066e), VR::FD, VR::none, "1", "RadiationBeamBlockSlabThickness", "Radiation Beam Block Slab Thickness", false},
    {Tag(0x300a066f), VR::SQ, VR::none, "1", "BlockEdgeDataSequence", "Block Edge Data Sequence", false},
    {Tag(0x300a0670), VR::US, VR::none, "1", "NumberOfRTAccessoryHolders", "Number of RT Accessory Holders", false},
    {Tag(0x300a0671), VR::SQ, VR::none, "1", "GeneralAccessoryDefinitionSequence", "General Accessory Definition Sequence", false},
    {Tag(0x300a0672), VR::US, VR::none, "1", "NumberOfGeneralAccessories", "Number of General Accessories", false},
    {Tag(0x300a0673), VR::SQ, VR::none, "1", "BolusDefinitionSequence", "Bolus Definition Sequence", false},
    {Tag(0x300a0674), VR::US, VR::none, "1", "NumberOfBoluses", "Number of Boluses", false},
    {Tag(0x300a0675), VR::UI, VR::none, "1", "EquipmentFrameOfReferenceUID", "Equipment Frame of Reference UID", false},
    {Tag(0x300a0676), VR::ST, VR::none, "1", "EquipmentFrameOfReferenceDescription", "Equipment Frame of Reference Description", false},
    {Tag(0x300a0677), VR::SQ, VR::none, "1", "EquipmentReferencePointCoordinatesSequence", "Equipment Reference Point Coordinates Sequence", false},
    {Tag(0x300a0678), VR::SQ, VR::none, "1", "EquipmentReferencePointCodeSequence", "Equipment Reference Point Code Sequence", false},
    {Tag(0x300a0679), VR::FD, VR::none, "1", "RTBeamLimitingDeviceAngle", "RT Beam Limiting Device Angle", false},
    {Tag(0x300a067a), VR::FD, VR::none, "1", "SourceRollAngle", "Source Roll Angle", false},
    {Tag(0x300a067b), VR::SQ, VR::none, "1", "RadiationGenerationModeSequence", "Radiation GenerationMode Sequence", false},
    {Tag(0x300a067c), VR::SH, VR::none, "1", "RadiationGenerationModeLabel", "Radiation GenerationMode Label", false},
    {Tag(0x300a067d), VR::ST, VR::none, "1", "RadiationGenerationModeDescription", "Radiation GenerationMode Description", false},
    {Tag(0x300a067e), VR::SQ, VR::none, "1", "RadiationGenerationModeMachineCodeSequence", "Radiation GenerationMode Machine Code Sequence", false},
    {Tag(0x300a067f), VR::SQ, VR::none, "1", "RadiationTypeCodeSequence", "Radiation Type Code Sequence", false},
    {Tag(0x300a0680), VR::DS, VR::none, "1", "NominalEnergy", "Nominal Energy", false},
    {Tag(0x300a0681), VR::DS, VR::none, "1", "MinimumNominalEnergy", "Minimum Nominal Energy", false},
    {Tag(0x300a0682), VR::DS, VR::none, "1", "MaximumNominalEnergy", "Maximum Nominal Energy", false},
    {Tag(0x300a0683), VR::SQ, VR::none, "1", "RadiationFluenceModifierCodeSequence", "Radiation Fluence Modifier Code Sequence", false},
    {Tag(0x300a0684), VR::SQ, VR::none, "1", "EnergyUnitCodeSequence", "Energy Unit Code Sequence", false},
    {Tag(0x300a0685), VR::US, VR::none, "1", "NumberOfRadiationGenerationModes", "Number of Radiation GenerationModes", false},
    {Tag(0x300a0686), VR::SQ, VR::none, "1", "PatientSupportDevicesSequence", "Patient Support Devices Sequence", false},
    {Tag(0x300a0687), VR::US, VR::none, "1", "NumberOfPatientSupportDevices", "Number of Patient Support Devices", false},
    {Tag(0x300a0688), VR::FD, VR::none, "1", "RTBeamModifierDefinitionDistance", "RT Beam Modifier Definition Distance", false},
    {Tag(0x300a0689), VR::SQ, VR::none, "1", "BeamAreaLimitSequence", "Beam Area Limit Sequence", false},
    {Tag(0x300a068a), VR::SQ, VR::none, "1", "ReferencedRTPrescriptionSequence", "Referenced RT Prescription Sequence", false},
    {Tag(0x300a068b), VR::CS, VR::none, "1", "DoseValueInterpretation", "Dose Value Interpretation", false},
    {Tag(0x300a0700), VR::UI, VR::none, "1", "TreatmentSessionUID", "Treatment Session UID", false},
    {Tag(0x300a0701), VR::CS, VR::none, "1", "RTRadiationUsage", "RT Radiation Usage", false},
    {Tag(0x300a0702), VR::SQ, VR::none, "1", "ReferencedRTRadiationSetSequence", "Referenced RT Radiation Set Sequence", false},
    {Tag(0x300a0703), VR::SQ, VR::none, "1", "ReferencedRTRadiationRecordSequence", "Referenced RT Radiation Record Sequence", false},
    {Tag(0x300a0704), VR::US, VR::none, "1", "RTRadiationSetDeliveryNumber", "RT Radiation Set Delivery Number", false},
    {Tag(0x300a0705), VR::US, VR::none, "1", "ClinicalFractionNumber", "Clinical Fraction Number", false},
    {Tag(0x300a0706), VR::CS, VR::none, "1", "RTTreatmentFractionCompletionStatus", "RT Treatment Fraction Completion Status", false},
    {Tag(0x300a0707), VR::CS, VR::none, "1", "RTRadiationSetUsage", "RT Radiation Set Usage", false},
    {Tag(0x300a0708), VR::CS, VR::none, "1", "TreatmentDeliveryContinuationFlag", "Treatment Delivery Continuation Flag", false},
    {Tag(0x300a0709), VR::CS, VR::none, "1", "TreatmentRecordContentOrigin", "Treatment Record Content Origin", false},
    {Tag(0x300a0714), VR::CS, VR::none, "1", "RTTreatmentTerminationStatus", "RT Treatment Termination Status", false},
    {Tag(0x300a0715), VR::SQ, VR::none, "1", "RTTreatmentTerminationReasonCodeSequence", "RT Treatment Termination Reason Code Sequence", false},
    {Tag(0x300a0716), VR::SQ, VR::none, "1", "MachineSpecificTreatmentTerminationCodeSequence", "Machine-Specific Treatment Termination Code Sequence", false},
    {Tag(0x300a0722), VR::SQ, VR::none, "1", "RTRadiationSalvageRecordControlPointSequence", "RT Radiation Salvage Record Control Point Sequence", false},
    {Tag(0x300a0723), VR::CS, VR::none, "1", "StartingMetersetValueKnownFlag", "Starting Meterset Value Known Flag", false},
    {Tag(0x300a0730), VR::ST, VR::none, "1", "TreatmentTerminationDescription", "Treatment Termination Description", false},
    {Tag(0x300a0731), VR::SQ, VR::none, "1", "TreatmentToleranceViolationSequence", "Treatment Tolerance Violation Sequence", false},
    {Tag(0x300a0732), VR::CS, VR::none, "1", "TreatmentToleranceViolationCategory", "Treatment Tolerance Violation Category", false},
    {Tag(0x300a0733), VR::SQ, VR::none, "1", "TreatmentToleranceViolationAttributeSequence", "Treatment Tolerance Violation Attribute Sequence", false},
    {Tag(0x300a0734), VR::ST, VR::none, "1", "TreatmentToleranceViolationDescription", "Treatment Tolerance Violation Description", false},
    {Tag(0x300a0735), VR::ST, VR::none, "1", "TreatmentToleranceViolationIdentification", "Treatment Tolerance Violation Identification", false},
    {Tag(0x300a0736), VR::DT, VR::none, "1", "TreatmentToleranceViolationDateTime", "Treatment Tolerance Violation DateTime", false},
    {Tag(0x300a073a), VR::DT, VR::none, "1", "RecordedRTControlPointDateTime", "Recorded RT Control Point DateTime", false},
    {Tag(0x300a073b), VR::US, VR::none, "1", "ReferencedRadiationRTControlPointIndex", "Referenced Radiation RT Control Point Index", false},
    {Tag(0x300a073e), VR::SQ, VR::none, "1", "AlternateValueSequence", "Alternate Value Sequence", false},
    {Tag(0x300a073f), VR::SQ, VR::none, "1", "ConfirmationSequence", "Confirmation Sequence", false},
    {Tag(0x300a0740), VR::SQ, VR::none, "1", "InterlockSequence", "Interlock Sequence", false},
    {Tag(0x300a0741), VR::DT, VR::none, "1", "InterlockDateTime", "Interlock DateTime", false},
    {Tag(0x300a0742), VR::ST, VR::none, "1", "InterlockDescription", "Interlock Description", false},
    {Tag(0x300a0743), VR::SQ, VR::none, "1", "InterlockOriginatingDeviceSequence", "Interlock Originating Device Sequence", false},
    {Tag(0x300a0744), VR::SQ, VR::none, "1", "InterlockCodeSequence", "Interlock Code Sequence", false},
    {Tag(0x300a0745), VR::SQ, VR::none, "1", "InterlockResolutionCodeSequence", "Interlock Resolution Code Sequence", false},
    {Tag(0x300a0746), VR::SQ, VR::none, "1", "InterlockResolutionUserSequence", "Interlock Resolution User Sequence", false},
    {Tag(0x300a0760), VR::DT, VR::none, "1", "OverrideDateTime", "Override DateTime", false},
    {Tag(0x300a0761), VR::SQ, VR::none, "1", "TreatmentToleranceViolationTypeCodeSequence", "Treatment Tolerance Violation Type Code Sequence", false},
    {Tag(0x300a0762), VR::SQ, VR::none, "1", "TreatmentToleranceViolationCauseCodeSequence", "Treatment Tolerance Violation Cause Code Sequence", false},
    {Tag(0x300a0772), VR::SQ, VR::none, "1", "MeasuredMetersetToDoseMappingSequence", "Measured Meterset to Dose Mapping Sequence", false},
    {Tag(0x300a0773), VR::US, VR::none, "1", "ReferencedExpectedInVivoMeasurementValueIndex", "Referenced Expected In-Vivo Measurement Value Index", false},
    {Tag(0x300a0774), VR::SQ, VR::none, "1", "DoseMeasurementDeviceCodeSequence", "Dose Measurement Device Code Sequence", false},
    {Tag(0x300a0780), VR::SQ, VR::none, "1", "AdditionalParameterRecordingInstanceSequence", "Additional Parameter Recording Instance Sequence", false},
    {Tag(0x300a0782), VR::US, VR::none, "1", "", "Retired-blank", true},
    {Tag(0x300a0783), VR::ST, VR::none, "1", "InterlockOriginDescription", "Interlock Origin Description", false},
    {Tag(0x300a0784), VR::SQ, VR::none, "1", "RTPatientPositionScopeSequence", "RT Patient Position Scope Sequence", false},
    {Tag(0x300a0785), VR::UI, VR::none, "1", "ReferencedTreatmentPositionGroupUID", "Referenced Treatment Position Group UID", false},
    {Tag(0x300a0786), VR::US, VR::none, "1", "RadiationOrderIndex", "Radiation Order Index", false},
    {Tag(0x300a0787), VR::SQ, VR::none, "1", "OmittedRadiationSequence", "Omitted Radiation Sequence", false},
    {Tag(0x300a0788), VR::SQ, VR::none, "1", "ReasonForOmissionCodeSequence", "Reason for Omission Code Sequence", false},
    {Tag(0x300a0789), VR::SQ, VR::none, "1", "RTDeliveryStartPatientPositionSequence", "RT Delivery Start Patient Position Sequence", false},
    {Tag(0x300a078a), VR::SQ, VR::none, "1", "RTTreatmentPreparationPatientPositionSequence", "RT Treatment Preparation Patient Position Sequence", false},
    {Tag(0x300a078b), VR::SQ, VR::none, "1", "ReferencedRTTreatmentPreparationSequence", "Referenced RT Treatment Preparation Sequence", false},
    {Tag(0x300a078c), VR::SQ, VR::none, "1", "ReferencedPatientSetupPhotoSequence", "Referenced Patient Setup Photo Sequence", false},
    {Tag(0x300a078d), VR::SQ, VR::none, "1", "PatientTreatmentPreparationMethodCodeSequence", "Patient Treatment Preparation Method Code Sequence", false},
    {Tag(0x300a078e), VR::LT, VR::none, "1", "PatientTreatmentPreparationProcedureParameterDescription", "Patient Treatment Preparation Procedure Parameter Description", false},
    {Tag(0x300a078f), VR::SQ, VR::none, "1", "PatientTreatmentPreparationDeviceSequence", "Patient Treatment Preparation Device Sequence", false},
    {Tag(0x300a0790), VR::SQ, VR::none, "1", "PatientTreatmentPreparationProcedureSequence", "Patient Treatment Preparation Procedure Sequence", false},
    {Tag(0x300a0791), VR::SQ, VR::none, "1", "PatientTreatmentPreparationProcedureCodeSequence", "Patient Treatment Preparation Procedure Code Sequence", false},
    {Tag(0x300a0792), VR::LT, VR::none, "1", "PatientTreatmentPreparationMethodDescription", "Patient Treatment Preparation Method Description", false},
    {Tag(0x300a0793), VR::SQ, VR::none, "1", "PatientTreatmentPreparationProcedureParameterSequence", "Patient Treatment Preparation Procedure Parameter Sequence", false},
    {Tag(0x300a0794), VR::LT, VR::none, "1", "PatientSetupPhotoDescription", "Patient Setup Photo Description", false},
    {Tag(0x300a0795), VR::US, VR::none, "1", "PatientTreatmentPreparationProcedureIndex", "Patient Treatment Preparation Procedure Index", false},
    {Tag(0x300a0796), VR::US, VR::none, "1", "ReferencedPatientSetupProcedureIndex", "Referenced Patient Setup Procedure Index", false},
    {Tag(0x300a0797), VR::SQ, VR::none, "1", "RTRadiationTaskSequence", "RT Radiation Task Sequence", false},
    {Tag(0x300a0798), VR::SQ, VR::none, "1", "RTPatientPositionDisplacementSequence", "RT Patient Position Displacement Sequence", false},
    {Tag(0x300a0799), VR::SQ, VR::none, "1", "RTPatientPositionSequence", "RT Patient Position Sequence", false},
    {Tag(0x300a079a), VR::LO, VR::none, "1", "DisplacementReferenceLabel", "Displacement Reference Label", false},
    {Tag(0x300a079b), VR::FD, VR::none, "16", "DisplacementMatrix", "Displacement Matrix", false},
    {Tag(0x300a079c), VR::SQ, VR::none, "1", "PatientSupportDisplacementSequence", "Patient Support Displacement Sequence", false},
    {Tag(0x300a079d), VR::SQ, VR::none, "1", "DisplacementReferenceLocationCodeSequence", "Displacement Reference Location Code Sequence", false},
    {Tag(0x300a079e), VR::CS, VR::none, "1", "RTRadiationSetDeliveryUsage", "RT Radiation Set Delivery Usage", false},
    {Tag(0x300a079f), VR::SQ, VR::none, "1", "PatientTreatmentPreparationSequence", "Patient Treatment Preparation Sequence", false},
    {Tag(0x300a07a0), VR::SQ, VR::none, "1", "PatientToEquipmentRelationshipSequence", "Patient to Equipment Relationship Sequence", false},
    {Tag(0x300a07a1), VR::SQ, VR::none, "1", "ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence", "Imaging Equipment to Treatment Delivery Device Relationship Sequence", false},
    {Tag(0x300c0002), VR::SQ, VR::none, "1", "ReferencedRTPlanSequence", "Referenced RT Plan Sequence", false},
    {Tag(0x300c0004), VR::SQ, VR::none, "1", "ReferencedBeamSequence", "Referenced Beam Sequence", false},
    {Tag(0x300c0006), VR::IS, VR::none, "1", "ReferencedBeamNumber", "Referenced Beam Number", false},
    {Tag(0x300c0007), VR::IS, VR::none, "1", "ReferencedReferenceImageNumber", "Referenced Reference Image Number", false},
    {Tag(0x300c0008), VR::DS, VR::none, "1", "StartCumulativeMetersetWeight", "Start Cumulative Meterset Weight", false},
    {Tag(0x300c0009), VR::DS, VR::none, "1", "EndCumulativeMetersetWeight", "End Cumulative Meterset Weight", false},
    {Tag(0x300c000a), VR::SQ, VR::none, "1", "ReferencedBrachyApplicationSetupSequence", "Referenced Brachy Application Setup Sequence", false},
    {Tag(0x300c000c), VR::IS, VR::none, "1", "ReferencedBrachyApplicationSetupNumber", "Referenced Brachy Application Setup Number", false},
    {Tag(0x300c000e), VR::IS, VR::none, "1", "ReferencedSourceNumber", "Referenced Source Number", false},
    {Tag(0x300c0020), VR::SQ, VR::none, "1", "ReferencedFractionGroupSequence", "Referenced Fraction Group Sequence", false},
    {Tag(0x300c0022), VR::IS, VR::none, "1", "ReferencedFractionGroupNumber", "Referenced Fraction Group Number", false},
    {Tag(0x300c0040), VR::SQ, VR::none, "1", "ReferencedVerificationImageSequence", "Referenced Verification Image Sequence", false},
    {Tag(0x300c0042), VR::SQ, VR::none, "1", "ReferencedReferenceImageSequence", "Referenced Reference Image Sequence", false},
    {Tag(0x300c0050), VR::SQ, VR::none, "1", "ReferencedDoseReferenceSequence", "Referenced Dose Reference Sequence", false},
    {Tag(0x300c0051), VR::IS, VR::none, "1", "ReferencedDoseReferenceNumber", "Referenced Dose Reference Number", false},
    {Tag(0x300c0055), VR::SQ, VR::none, "1", "BrachyReferencedDoseReferenceSequence", "Brachy Referenced Dose Reference Sequence", false},
    {Tag(0x300c0060), VR::SQ, VR::none, "1", "ReferencedStructureSetSequence", "Referenced Structure Set Sequence", false},
    {Tag(0x300c006a), VR::IS, VR::none, "1", "ReferencedPatientSetupNumber", "Referenced Patient Setup Number", false},
    {Tag(0x300c0080), VR::SQ, VR::none, "1", "ReferencedDoseSequence", "Referenced Dose Sequence", false},
    {Tag(0x300c00a0), VR::IS, VR::none, "1", "ReferencedToleranceTableNumber", "Referenced Tolerance Table Number", false},
    {Tag(0x300c00b0), VR::SQ, VR::none, "1", "ReferencedBolusSequence", "Referenced Bolus Sequence", false},
    {Tag(0x300c00c0), VR::IS, VR::none, "1", "ReferencedWedgeNumber", "Referenced Wedge Number", false},
    {Tag(0x300c00d0), VR::IS, VR::none, "1", "ReferencedCompensatorNumber", "Referenced Compensator Number", false},
    {Tag(0x300c00e0), VR::IS, VR::none, "1", "ReferencedBlockNumber", "Referenced Block Number", false},
    {Tag(0x300c00f0), VR::IS, VR::none, "1", "ReferencedControlPointIndex", "Referenced Control Point Index", false},
    {Tag(0x300c00f2), VR::SQ, VR::none, "1", "ReferencedControlPointSequence", "Referenced Control Point Sequence", false},
    {Tag(0x300c00f4), VR::IS, VR::none, "1", "ReferencedStartControlPointIndex", "Referenced Start Control Point Index", false},
    {Tag(0x300c00f6), VR::IS, VR::none, "1", "ReferencedStopControlPointIndex", "Referenced Stop Control Point Index", false},
    {Tag(0x300c0100), VR::IS, VR::none, "1", "ReferencedRangeShifterNumber", "Referenced Range Shifter Number", false},
    {Tag(0x300c0102), VR::IS, VR::none, "1", "ReferencedLateralSpreadingDeviceNumber", "Referenced Lateral Spreading Device Number", false},
    {Tag(0x300c0104), VR::IS, VR::none, "1", "ReferencedRangeModulatorNumber", "Referenced Range Modulator Number", false},
    {Tag(0x300c0111), VR::SQ, VR::none, "1", "OmittedBeamTaskSequence", "Omitted Beam Task Sequence", false},
    {Tag(0x300c0112), VR::CS, VR::none, "1", "ReasonForOmission", "Reason for Omission", false},
    {Tag(0x300c0113), VR::LO, VR::none, "1", "ReasonForOmissionDescription", "Reason for Omission Description", false},
    {Tag(0x300c0114), VR::SQ, VR::none, "1", "PrescriptionOverviewSequence", "Prescription Overview Sequence", false},
    {Tag(0x300c0115), VR::FL, VR::none, "1", "TotalPrescriptionDose", "Total Prescription Dose", false},
    {Tag(0x300c0116), VR::SQ, VR::none, "1", "PlanOverviewSequence", "Plan Overview Sequence", false},
    {Tag(0x300c0117), VR::US, VR::none, "1", "PlanOverviewIndex", "Plan Overview Index", false},
    {Tag(0x300c0118), VR::US, VR::none, "1", "ReferencedPlanOverviewIndex", "Referenced Plan Overview Index", false},
    {Tag(0x300c0119), VR::US, VR::none, "1", "NumberOfFractionsIncluded", "Number of Fractions Included", false},
    {Tag(0x300c0120), VR::SQ, VR::none, "1", "DoseCalibrationConditionsSequence", "Dose Calibration Conditions Sequence", false},
    {Tag(0x300c0121), VR::FD, VR::none, "1", "AbsorbedDoseToMetersetRatio", "Absorbed Dose to Meterset Ratio", false},
    {Tag(0x300c0122), VR::FD, VR::none, "2", "DelineatedRadiationFieldSize", "Delineated Radiation Field Size", false},
    {Tag(0x300c0123), VR::CS, VR::none, "1", "DoseCalibrationConditionsVerifiedFlag", "Dose Calibration Conditions Verified Flag", false},
    {Tag(0x300c0124), VR::FD, VR::none, "1", "CalibrationReferencePointDepth", "Calibration Reference Point Depth", false},
    {Tag(0x300c0125), VR::SQ, VR::none, "1", "GatingBeamHoldTransitionSequence", "Gating Beam Hold Transition Sequence", false},
    {Tag(0x300c0126), VR::CS, VR::none, "1", "BeamHoldTransition", "Beam Hold Transition", false},
    {Tag(0x300c0127), VR::DT, VR::none, "1", "BeamHoldTransitionDateTime", "Beam Hold Transition DateTime", false},
    {Tag(0x300c0128), VR::SQ, VR::none, "1", "BeamHoldOriginatingDeviceSequence", "Beam Hold Originating Device Sequence", false},
    {Tag(0x300c0129), VR::CS, VR::none, "1", "BeamHoldTransitionTriggerSource", "Beam Hold Transition Trigger Source", false},
    {Tag(0x300e0002), VR::CS, VR::none, "1", "ApprovalStatus", "Approval Status", false},
    {Tag(0x300e0004), VR::DA, VR::none, "1", "ReviewDate", "Review Date", false},
    {Tag(0x300e0005), VR::TM, VR::none, "1", "ReviewTime", "Review Time", false},
    {Tag(0x300e0008), VR::PN, VR::none, "1", "ReviewerName", "Reviewer Name", false},
    {Tag(0x30100001), VR::SQ, VR::none, "1", "RadiobiologicalDoseEffectSequence", "Radiobiological Dose Effect Sequence", false},
    {Tag(0x30100002), VR::CS, VR::none, "1", "RadiobiologicalDoseEffectFlag", "Radiobiological Dose Effect Flag", false},
    {Tag(0x30100003), VR::SQ, VR::none, "1", "EffectiveDoseCalculationMethodCategoryCodeSequence", "Effective Dose Calculation Method Category Code Sequence", false},
    {Tag(0x30100004), VR::SQ, VR::none, "1", "EffectiveDoseCalculationMethodCodeSequence", "Effective Dose Calculation Method Code Sequence", false},
    {Tag(0x30100005), VR::LO, VR::none, "1", "EffectiveDoseCalculationMethodDescription", "Effective Dose Calculation Method Description", false},
    {Tag(0x30100006), VR::UI, VR::none, "1", "ConceptualVolumeUID", "Conceptual Volume UID", false},
    {Tag(0x30100007), VR::SQ, VR::none, "1", "OriginatingSOPInstanceReferenceSequence", "Originating SOP Instance Reference Sequence", false},
    {Tag(0x30100008), VR::SQ, VR::none, "1", "ConceptualVolumeConstituentSequence", "Conceptual Volume Constituent Sequence", false},
    {Tag(0x30100009), VR::SQ, VR::none, "1", "EquivalentConceptualVolumeInstanceReferenceSequence", "Equivalent Conceptual Volume Instance Reference Sequence", false},
    {Tag(0x3010000a), VR::SQ, VR::none, "1", "EquivalentConceptualVolumesSequence", "Equivalent Conceptual Volumes Sequence", false},
    {Tag(0x3010000b), VR::UI, VR::none, "1", "ReferencedConceptualVolumeUID", "Referenced Conceptual Volume UID", false},
    {Tag(0x3010000c), VR::UT, VR::none, "1", "ConceptualVolumeCombinationExpression", "Conceptual Volume Combination Expression", false},
    {Tag(0x3010000d), VR::US, VR::none, "1", "ConceptualVolumeConstituentIndex", "Conceptual Volume Constituent Index", false},
    {Tag(0x3010000e), VR::CS, VR::none, "1", "ConceptualVolumeCombinationFlag", "Conceptual Volume Combination Flag", false},
    {Tag(0x3010000f), VR::ST, VR::none, "1", "ConceptualVolumeCombinationDescription", "Conceptual Volume Combination Description", false},
    {Tag(0x30100010), VR::CS, VR::none, "1", "ConceptualVolumeSegmentationDefinedFlag", "Conceptual Volume Segmentation Defined Flag", false},
    {Tag(0x30100011), VR::SQ, VR::none, "1", "ConceptualVolumeSegmentationReferenceSequence", "Conceptual Volume Segmentation Reference Sequence", false},
    {Tag(0x30100012), VR::SQ, VR::none, "1", "ConceptualVolumeConstituentSegmentationReferenceSequence", "Conceptual Volume Constituent Segmentation Reference Sequence", false},
    {Tag(0x30100013), VR::UI, VR::none, "1", "ConstituentConceptualVolumeUID", "Constituent Conceptual Volume UID", false},
    {Tag(0x30100014), VR::SQ, VR::none, "1", "DerivationConceptualVolumeSequence", "Derivation Conceptual Volume Sequence", false},
    {Tag(0x30100015), VR::UI, VR::none, "1", "SourceConceptualVolumeUID", "Source Conceptual Volume UID", false},
    {Tag(0x30100016), VR::SQ, VR::none, "1", "ConceptualVolumeDerivationAlgorithmSequence", "Conceptual Volume Derivation Algorithm Sequence", false},
    {Tag(0x30100017), VR::ST, VR::none, "1", "ConceptualVolumeDescription", "Conceptual Volume Description", false},
    {Tag(0x30100018), VR::SQ, VR::none, "1", "SourceConceptualVolumeSequence", "Source Conceptual Volume Sequence", false},
    {Tag(0x30100019), VR::SQ, VR::none, "1", "AuthorIdentificationSequence", "Author Identification Sequence", false},
    {Tag(0x3010001a), VR::LO, VR::none, "1", "ManufacturerModelVersion", "Manufacturer's Model Version", false},
    {Tag(0x3010001b), VR::UC, VR::none, "1", "DeviceAlternateIdentifier", "Device Alternate Identifier", false},
    {Tag(0x3010001c), VR::CS, VR::none, "1", "DeviceAlternateIdentifierType", "Device Alternate Identifier Type", false},
    {Tag(0x3010001d), VR::LT, VR::none, "1", "DeviceAlternateIdentifierFormat", "Device Alternate Identifier Format", false},
    {Tag(0x3010001e), VR::LO, VR::none, "1", "SegmentationCreationTemplateLabel", "Segmentation Creation Template Label", false},
    {Tag(0x3010001f), VR::UI, VR::none, "1", "SegmentationTemplateUID", "Segmentation Template UID", false},
    {Tag(0x30100020), VR::US, VR::none, "1", "ReferencedSegmentReferenceIndex", "Referenced Segment Reference Index", false},
    {Tag(0x30100021), VR::SQ, VR::none, "1", "SegmentReferenceSequence", "Segment Reference Sequence", false},
    {Tag(0x30100022), VR::US, VR::none, "1", "SegmentReferenceIndex", "Segment Reference Index", false},
    {Tag(0x30100023), VR::SQ, VR::none, "1", "DirectSegmentReferenceSequence", "Direct Segment Reference Sequence", false},
    {Tag(0x30100024), VR::SQ, VR::none, "1", "CombinationSegmentReferenceSequence", "Combination Segment Reference Sequence", false},
    {Tag(0x30100025), VR::SQ, VR::none, "1", "ConceptualVolumeSequence", "Conceptual Volume Sequence", false},
    {Tag(0x30100026), VR::SQ, VR::none, "1", "SegmentedRTAccessoryDeviceSequence", "Segmented RT Accessory Device Sequence", false},
    {Tag(0x30100027), VR::SQ, VR::none, "1", "SegmentCharacteristicsSequence", "Segment Characteristics Sequence", false},
    {Tag(0x30100028), VR::SQ, VR::none, "1", "RelatedSegmentCharacteristicsSequence", "Related Segment Characteristics Sequence", false},
    {Tag(0x30100029), VR::US, VR::none, "1", "SegmentCharacteristicsPrecedence", "Segment Characteristics Precedence", false},
    {Tag(0x3010002a), VR::SQ, VR::none, "1", "RTSegmentAnnotationSequence", "RT Segment Annotation Sequence", false},
    {Tag(0x3010002b), VR::SQ, VR::none, "1", "SegmentAnnotationCategoryCodeSequence", "Segment Annotation Category Code Sequence", false},
    {Tag(0x3010002c), VR::SQ, VR::none, "1", "SegmentAnnotationTypeCodeSequence", "Segment Annotation Type Code Sequence", false},
    {Tag(0x3010002d), VR::LO, VR::none, "1", "DeviceLabel", "Device Label", false},
    {Tag(0x3010002e), VR::SQ, VR::none, "1", "DeviceTypeCodeSequence", "Device Type Code Sequence", false},
    {Tag(0x3010002f), VR::SQ, VR::none, "1", "SegmentAnnotationTypeModifierCodeSequence", "Segment Annotation Type Modifier Code Sequence", false},
    {Tag(0x30100030), VR::SQ, VR::none, "1", "PatientEquipmentRelationshipCodeSequence", "Patient Equipment Relationship Code Sequence", false},
    {Tag(0x30100031), VR::UI, VR::none, "1", "ReferencedFiducialsUID", "Referenced Fiducials UID", false},
    {Tag(0x30100032), VR::SQ, VR::none, "1", "PatientTreatmentOrientationSequence", "Patient Treatment Orientation Sequence", false},
    {Tag(0x30100033), VR::SH, VR::none, "1", "UserContentLabel", "User Content Label", false},
    {Tag(0x30100034), VR::LO, VR::none, "1", "UserContentLongLabel", "User Content Long Label", false},
    {Tag(0x30100035), VR::SH, VR::none, "1", "EntityLabel", "Entity Label", false},
    {Tag(0x30100036), VR::LO, VR::none, "1", "EntityName", "Entity Name", false},
    {Tag(0x30100037), VR::ST, VR::none, "1", "EntityDescription", "Entity Description", false},
    {Tag(0x30100038), VR::LO, VR::none, "1", "EntityLongLabel", "Entity Long Label", false},
    {Tag(0x30100039), VR::US, VR::none, "1", "DeviceIndex", "Device Index", false},
    {Tag(0x3010003a), VR::US, VR::none, "1", "RTTreatmentPhaseIndex", "RT Treatment Phase Index", false},
    {Tag(0x3010003b), VR::UI, VR::none, "1", "RTTreatmentPhaseUID", "RT Treatment Phase UID", false},
    {Tag(0x3010003c), VR::US, VR::none, "1", "RTPrescriptionIndex", "RT Prescription Index", false},
    {Tag(0x3010003d), VR::US, VR::none, "1", "RTSegmentAnnotationIndex", "RT Segment Annotation Index", false},
    {Tag(0x3010003e), VR::US, VR::none, "1", "BasisRTTreatmentPhaseIndex", "Basis RT Treatment Phase Index", false},
    {Tag(0x3010003f), VR::US, VR::none, "1", "RelatedRTTreatmentPhaseIndex", "Related RT Treatment Phase Index", false},
    {Tag(0x30100040), VR::US, VR::none, "1", "ReferencedRTTreatmentPhaseIndex", "Referenced RT Treatment Phase Index", false},
    {Tag(0x30100041), VR::US, VR::none, "1", "ReferencedRTPrescriptionIndex", "Referenced RT Prescription Index", false},
    {Tag(0x30100042), VR::US, VR::none, "1", "ReferencedParentRTPrescriptionIndex", "Referenced Parent RT Prescription Index", false},
    {Tag(0x30100043), VR::ST, VR::none, "1", "ManufacturerDeviceIdentifier", "Manufacturer's Device Identifier", false},
    {Tag(0x30100044), VR::SQ, VR::none, "1", "InstanceLevelReferencedPerformedProcedureStepSequence", "Instance-Level Referenced Performed Procedure Step Sequence", false},
    {Tag(0x30100045), VR::CS, VR::none, "1", "RTTreatmentPhaseIntentPresenceFlag", "RT Treatment Phase Intent Presence Flag", false},
    {Tag(0x30100046), VR::CS, VR::none, "1", "RadiotherapyTreatmentType", "Radiotherapy Treatment Type", false},
    {Tag(0x30100047), VR::CS, VR::none, "1-n", "TeletherapyRadiationType", "Teletherapy Radiation Type", false},
    {Tag(0x30100048), VR::CS, VR::none, "1-n", "BrachytherapySourceType", "Brachytherapy Source Type", false},
    {Tag(0x30100049), VR::SQ, VR::none, "1", "ReferencedRTTreatmentPhaseSequence", "Referenced RT Treatment Phase Sequence", false},
    {Tag(0x3010004a), VR::SQ, VR::none, "1", "ReferencedDirectSegmentInstanceSequence", "Referenced Direct Segment Instance Sequence", false},
    {Tag(0x3010004b), VR::SQ, VR::none, "1", "IntendedRTTreatmentPhaseSequence", "Intended RT Treatment Phase Sequence", false},
    {Tag(0x3010004c), VR::DA, VR::none, "1", "IntendedPhaseStartDate", "Intended Phase Start Date", false},
    {Tag(0x3010004d), VR::DA, VR::none, "1", "IntendedPhaseEndDate", "Intended Phase End Date", false},
    {Tag(0x3010004e), VR::SQ, VR::none, "1", "RTTreatmentPhaseIntervalSequence", "RT Treatment Phase Interval Sequence", false},
    {Tag(0x3010004f), VR::CS, VR::none, "1", "TemporalRelationshipIntervalAnchor", "Temporal Relationship Interval Anchor", false},
    {Tag(0x30100050), VR::FD, VR::none, "1", "MinimumNumberOfIntervalDays", "Minimum Number of Interval Days", false},
    {Tag(0x30100051), VR::FD, VR::none, "1", "MaximumNumberOfIntervalDays", "Maximum Number of Interval Days", false},
    {Tag(0x30100052), VR::UI, VR::none, "1-n", "PertinentSOPClassesInStudy", "Pertinent SOP Classes in Study", false},
    {Tag(0x30100053), VR::UI, VR::none, "1-n", "PertinentSOPClassesInSeries", "Pertinent SOP Classes in Series", false},
    {Tag(0x30100054), VR::LO, VR::none, "1", "RTPrescriptionLabel", "RT Prescription Label", false},
    {Tag(0x30100055), VR::SQ, VR::none, "1", "RTPhysicianIntentPredecessorSequence", "RT Physician Intent Predecessor Sequence", false},
    {Tag(0x30100056), VR::LO, VR::none, "1", "RTTreatmentApproachLabel", "RT Treatment Approach Label", false},
    {Tag(0x30100057), VR::SQ, VR::none, "1", "RTPhysicianIntentSequence", "RT Physician Intent Sequence", false},
    {Tag(0x30100058), VR::US, VR::none, "1", "RTPhysicianIntentIndex", "RT Physician Intent Index", false},
    {Tag(0x30100059), VR::CS, VR::none, "1", "RTTreatmentIntentType", "RT Treatment Intent Type", false},
    {Tag(0x3010005a), VR::UT, VR::none, "1", "RTPhysicianIntentNarrative", "RT Physician Intent Narrative", false},
    {Tag(0x3010005b), VR::SQ, VR::none, "1", "RTProtocolCodeSequence", "RT Protocol Code Sequence", false},
    {Tag(0x3010005c), VR::ST, VR::none, "1", "ReasonForSuperseding", "Reason for Superseding", false},
    {Tag(0x3010005d), VR::SQ, VR::none, "1", "RTDiagnosisCodeSequence", "RT Diagnosis Code Sequence", false},
    {Tag(0x3010005e), VR::US, VR::none, "1", "ReferencedRTPhysicianIntentIndex", "Referenced RT Physician Intent Index", false},
    {Tag(0x3010005f), VR::SQ, VR::none, "1", "RTPhysicianIntentInputInstanceSequence", "RT Physician Intent Input Instance Sequence", false},
    {Tag(0x30100060), VR::SQ, VR::none, "1", "RTAnatomicPrescriptionSequence", "RT Anatomic Prescription Sequence", false},
    {Tag(0x30100061), VR::UT, VR::none, "1", "PriorTreatmentDoseDescription", "Prior Treatment Dose Description", false},
    {Tag(0x30100062), VR::SQ, VR::none, "1", "PriorTreatmentReferenceSequence", "Prior Treatment Reference Sequence", false},
    {Tag(0x30100063), VR::CS, VR::none, "1", "DosimetricObjectiveEvaluationScope", "Dosimetric Objective Evaluation Scope", false},
    {Tag(0x30100064), VR::SQ, VR::none, "1", "TherapeuticRoleCategoryCodeSequence", "Therapeutic Role Category Code Sequence", false},
    {Tag(0x30100065), VR::SQ, VR::none, "1", "TherapeuticRoleTypeCodeSequence", "Therapeutic Role Type Code Sequence", false},
    {Tag(0x30100066), VR::US, VR::none, "1", "ConceptualVolumeOptimizationPrecedence", "Conceptual Volume Optimization Precedence", false},
    {Tag(0x30100067), VR::SQ, VR::none, "1", "ConceptualVolumeCategoryCodeSequence", "Conceptual Volume Category Code Sequence", false},
    {Tag(0x30100068), VR::CS, VR::none, "1", "ConceptualVolumeBlockingConstraint", "Conceptual Volume Blocking Constraint", false},
    {Tag(0x30100069), VR::SQ, VR::none, "1", "ConceptualVolumeTypeCodeSequence", "Conceptual Volume Type Code Sequence", false},
    {Tag(0x3010006a), VR::SQ, VR::none, "1", "ConceptualVolumeTypeModifierCodeSequence", "Conceptual Volume Type Modifier Code Sequence", false},
    {Tag(0x3010006b), VR::SQ, VR::none, "1", "RTPrescriptionSequence", "RT Prescription Sequence", false},
    {Tag(0x3010006c), VR::SQ, VR::none, "1", "DosimetricObjectiveSequence", "Dosimetric Objective Sequence", false},
    {Tag(0x3010006d), VR::SQ, VR::none, "1", "DosimetricObjectiveTypeCodeSequence", "Dosimetric Objective Type Code Sequence", false},
    {Tag(0x3010006e), VR::UI, VR::none, "1", "DosimetricObjectiveUID", "Dosimetric Objective UID", false},
    {Tag(0x3010006f), VR::UI, VR::none, "1", "ReferencedDosimetricObjectiveUID", "Referenced Dosimetric Objective UID", false},
    {Tag(0x30100070), VR::SQ, VR::none, "1", "DosimetricObjectiveParameterSequence", "Dosimetric Objective Parameter Sequence", false},
    {Tag(0x30100071), VR::SQ, VR::none, "1", "ReferencedDosimetricObjectivesSequence", "Referenced Dosimetric Objectives Sequence", false},
    {Tag(0x30100073), VR::CS, VR::none, "1", "AbsoluteDosimetricObjectiveFlag", "Absolute Dosimetric Objective Flag", false},
    {Tag(0x30100074), VR::FD, VR::none, "1", "DosimetricObjectiveWeight", "Dosimetric Objective Weight", false},
    {Tag(0x30100075), VR::CS, VR::none, "1", "DosimetricObjectivePurpose", "Dosimetric Objective Purpose", false},
    {Tag(0x30100076), VR::SQ, VR::none, "1", "PlanningInputInformationSequence", "Planning Input Information Sequence", false},
    {Tag(0x30100077), VR::LO, VR::none, "1", "TreatmentSite", "Treatment Site", false},
    {Tag(0x30100078), VR::SQ, VR::none, "1", "TreatmentSiteCodeSequence", "Treatment Site Code Sequence", false},
    {Tag(0x30100079), VR::SQ, VR::none, "1", "FractionPatternSequence", "Fraction Pattern Sequence", false},
    {Tag(0x3010007a), VR::UT, VR::none, "1", "TreatmentTechniqueNotes", "Treatment Technique Notes", false},
    {Tag(0x3010007b), VR::UT, VR::none, "1", "PrescriptionNotes", "Prescription Notes", false},
    {Tag(0x3010007c), VR::IS, VR::none, "1", "NumberOfIntervalFractions", "Number of Interval Fractions", false},
    {Tag(0x3010007d), VR::US, VR::none, "1", "NumberOfFractions", "Number of Fractions", false},
    {Tag(0x3010007e), VR::US, VR::none, "1", "IntendedDeliveryDuration", "Intended Delivery Duration", false},
    {Tag(0x3010007f), VR::UT, VR::none, "1", "FractionationNotes", "Fractionation Notes", false},
    {Tag(0x30100080), VR::SQ, VR::none, "1", "RTTreatmentTechniqueCodeSequence", "RT Treatment Technique Code Sequence", false},
    {Tag(0x30100081), VR::SQ, VR::none, "1", "PrescriptionNotesSequence", "Prescription Notes Sequence", false},
    {Tag(0x30100082), VR::SQ, VR::none, "1", "FractionBasedRelationshipSequence", "Fraction-Based Relationship Sequence", false},
    {Tag(0x30100083), VR::CS, VR::none, "1", "FractionBasedRelationshipIntervalAnchor", "Fraction-Based Relationship Interval Anchor", false},
    {Tag(0x30100084), VR::FD, VR::none, "1", "MinimumHoursBetweenFractions", "Minimum Hours between Fractions", false},
    {Tag(0x30100085), VR::TM, VR::none, "1-n", "IntendedFractionStartTime", "Intended Fraction Start Time", false},
    {Tag(0x30100086), VR::LT, VR::none, "1", "IntendedStartDayOfWeek", "Intended Start Day of Week", false},
    {Tag(0x30100087), VR::SQ, VR::none, "1", "WeekdayFractionPatternSequence", "Weekday Fraction Pattern Sequence", false},
    {Tag(0x30100088), VR::SQ, VR::none, "1", "DeliveryTimeStructureCodeSequence", "Delivery Time Structure Code Sequence", false},
    {Tag(0x30100089), VR::SQ, VR::none, "1", "TreatmentSiteModifierCodeSequence", "Treatment Site Modifier Code Sequence", false},
    {Tag(0x30100090), VR::CS, VR::none, "1", "RoboticBaseLocationIndicator", "Robotic Base Location Indicator", true},
    {Tag(0x30100091), VR::SQ, VR::none, "1", "RoboticPathNodeSetCodeSequence", "Robotic Path Node Set Code Sequence", false},
    {Tag(0x30100092), VR::UL, VR::none, "1", "RoboticNodeIdentifier", "Robotic Node Identifier", false},
    {Tag(0x30100093), VR::FD, VR::none, "3", "RTTreatmentSourceCoordinates", "RT Treatment Source Coordinates", false},
    {Tag(0x30100094), VR::FD, VR::none, "1", "RadiationSourceCoordinateSystemYawAngle", "Radiation Source Coordinate SystemYaw Angle", false},
    {Tag(0x30100095), VR::FD, VR::none, "1", "RadiationSourceCoordinateSystemRollAngle", "Radiation Source Coordinate SystemRoll Angle", false},
    {Tag(0x30100096), VR::FD, VR::none, "1", "RadiationSourceCoordinateSystemPitchAngle", "Radiation Source Coordinate System Pitch Angle", false},
    {Tag(0x30100097), VR::SQ, VR::none, "1", "RoboticPathControlPointSequence", "Robotic Path Control Point Sequence", false},
    {Tag(0x30100098), VR::SQ, VR::none, "1", "TomotherapeuticControlPointSequence", "Tomotherapeutic Control Point Sequence", false},
    {Tag(0x30100099), VR::FD, VR::none, "1-n", "TomotherapeuticLeafOpenDurations", "Tomotherapeutic Leaf Open Durations", false},
    {Tag(0x3010009a), VR::FD, VR::none, "1-n", "TomotherapeuticLeafInitialClosedDurations", "Tomotherapeutic Leaf Initial Closed Durations", false},
    {Tag(0x301000a0), VR::SQ, VR::none, "1", "ConceptualVolumeIdentificationSequence", "Conceptual Volume Identification Sequence", false},
    {Tag(0x40000010), VR::LT, VR::none, "1", "Arbitrary", "Arbitrary", true},
    {Tag(0x40004000), VR::LT, VR::none, "1", "TextComments", "Text Comments", true},
    {Tag(0x40080040), VR::SH, VR::none, "1", "ResultsID", "Results ID", true},
    {Tag(0x40080042), VR::LO, VR::none, "1", "ResultsIDIssuer", "Results ID Issuer", true},
    {Tag(0x40080050), VR::SQ, VR::none, "1", "ReferencedInterpretationSequence", "Referenced Interpretation Sequence", true},
    {Tag(0x400800ff), VR::CS, VR::none, "1", "ReportProductionStatusTrial", "Report Production Status (Trial)", true},
    {Tag(0x40080100), VR::DA, VR::none, "1", "InterpretationRecordedDate", "Interpretation Recorded Date", true},
    {Tag(0x40080101), VR::TM, VR::none, "1", "InterpretationRecordedTime", "Interpretation Recorded Time", true},
    {Tag(0x40080102), VR::PN, VR::none, "1", "InterpretationRecorder", "Interpretation Recorder", true},
    {Tag(0x40080103), VR::LO, VR::none, "1", "ReferenceToRecordedSound", "Reference to Recorded Sound", true},
    {Tag(0x40080108), VR::DA, VR::none, "1", "InterpretationTranscriptionDate", "Interpretation Transcription Date", true},
    {Tag(0x40080109), VR::TM, VR::none, "1", "InterpretationTranscriptionTime", "Interpretation Transcription Time", true},
    {Tag(0x4008010a), VR::PN, VR::none, "1", "InterpretationTranscriber", "Interpretation Transcriber", true},
    {Tag(0x4008010b), VR::ST, VR::none, "1", "InterpretationText", "Interpretation Text", true},
    {Tag(0x4008010c), VR::PN, VR::none, "1", "InterpretationAuthor", "Interpretation Author", true},
    {Tag(0x40080111), VR::SQ, VR::none, "1", "InterpretationApproverSequence", "Interpretation Approver Sequence", true},
    {Tag(0x40080112), VR::DA, VR::none, "1", "InterpretationApprovalDate", "Interpretation Approval Date", true},
    {Tag(0x40080113), VR::TM, VR::none, "1", "InterpretationApprovalTime", "Interpretation Approval Time", true},
    {Tag(0x40080114), VR::PN, VR::none, "1", "PhysicianApprovingInterpretation", "Physician Approving Interpretation", true},
    {Tag(0x40080115), VR::LT, VR::none, "1", "InterpretationDiagnosisDescription", "Interpretation Diagnosis Description", true},
    {Tag(0x40080117), VR::SQ, VR::none, "1", "InterpretationDiagnosisCodeSequence", "Interpretation Diagnosis Code Sequence", true},
    {Tag(0x40080118), VR::SQ, VR::none, "1", "ResultsDistributionListSequence", "Results Distribution List Sequence", true},
    {Tag(0x40080119), VR::PN, VR::none, "1", "DistributionName", "Distribution Name", true},
    {Tag(0x4008011a), VR::LO, VR::none, "1", "DistributionAddress", "Distribution Address", true},
    {Tag(0x40080200), VR::SH, VR::none, "1", "InterpretationID", "Interpretation ID", true},
    {Tag(0x40080202), VR::LO, VR::none, "1", "InterpretationIDIssuer", "Interpretation ID Issuer", true},
    {Tag(0x40080210), VR::CS, VR::none, "1", "InterpretationTypeID", "Interpretation Type ID", true},
    {Tag(0x40080212), VR::CS, VR::none, "1", "InterpretationStatusID", "Interpretation Status ID", true},
    {Tag(0x40080300), VR::ST, VR::none, "1", "Impressions", "Impressions", true},
    {Tag(0x40084000), VR::ST, VR::none, "1", "ResultsComments", "Results Comments", true},
    {Tag(0x40100001), VR::CS, VR::none, "1", "LowEnergyDetectors", "Low Energy Detectors", false},
    {Tag(0x40100002), VR::CS, VR::none, "1", "HighEnergyDetectors", "High Energy Detectors", false},
    {Tag(0x40100004), VR::SQ, VR::none, "1", "DetectorGeometrySequence", "Detector Geometry Sequence", false},
    {Tag(0x40101001), VR::SQ, VR::none, "1", "ThreatROIVoxelSequence", "Threat ROI Voxel Sequence", false},
    {Tag(0x40101004), VR::FL, VR::none, "3", "ThreatROIBase", "Threat ROI Base", false},
    {Tag(0x40101005), VR::FL, VR::none, "3", "ThreatROIExtents", "Threat ROI Extents", false},
    {Tag(0x40101006), VR::OB, VR::none, "1", "ThreatROIBitmap", "Threat ROI Bitmap", false},
    {Tag(0x40101007), VR::SH, VR::none, "1", "RouteSegmentID", "Route Segment ID", false},
    {Tag(0x40101008), VR::CS, VR::none, "1", "GantryType", "Gantry Type", false},
    {Tag(0x40101009), VR::CS, VR::none, "1", "OOIOwnerType", "OOI Owner Type", false},
    {Tag(0x4010100a), VR::SQ, VR::none, "1", "RouteSegmentSequence", "Route Segment Sequence", false},
    {Tag(0x40101010), VR::US, VR::none, "1", "PotentialThreatObjectID", "Potential Threat Object ID", false},
    {Tag(0x40101011), VR::SQ, VR::none, "1", "ThreatSequence", "Threat Sequence", false},
    {Tag(0x40101012), VR::CS, VR::none, "1", "ThreatCategory", "Threat Category", false},
    {Tag(0x40101013), VR::LT, VR::none, "1", "ThreatCategoryDescription", "Threat Category Description", false},
    {Tag(0x40101014), VR::CS, VR::none, "1", "ATDAbilityAssessment", "ATD Ability Assessment", false},
    {Tag(0x40101015), VR::CS, VR::none, "1", "ATDAssessmentFlag", "ATD Assessment Flag", false},
    {Tag(0x40101016), VR::FL, VR::none, "1", "ATDAssessmentProbability", "ATD Assessment Probability", false},
    {Tag(0x40101017), VR::FL, VR::none, "1", "Mass", "Mass", false},
    {Tag(0x40101018), VR::FL, VR::none, "1", "Density", "Density", false},
    {Tag(0x40101019), VR::FL, VR::none, "1", "ZEffective", "Z Effective", false},
    {Tag(0x4010101a), VR::SH, VR::none, "1", "BoardingPassID", "Boarding Pass ID", false},
    {Tag(0x4010101b), VR::FL, VR::none, "3", "CenterOfMass", "Center of Mass", false},
    {Tag(0x4010101c), VR::FL, VR::none, "3", "CenterOfPTO", "Center of PTO", false},
    {Tag(0x4010101d), VR::FL, VR::none, "6-n", "BoundingPolygon", "Bounding Polygon", false},
    {Tag(0x4010101e), VR::SH, VR::none, "1", "RouteSegmentStartLocationID", "Route Segment Start Location ID", false},
    {Tag(0x4010101f), VR::SH, VR::none, "1", "RouteSegmentEndLocationID", "Route Segment End Location ID", false},
    {Tag(0x40101020), VR::CS, VR::none, "1", "RouteSegmentLocationIDType", "Route Segment Location ID Type", false},
    {Tag(0x40101021), VR::CS, VR::none, "1-n", "AbortReason", "Abort Reason", false},
    {Tag(0x40101023), VR::FL, VR::none, "1", "VolumeOfPTO", "Volume of PTO", false},
    {Tag(0x40101024), VR::CS, VR::none, "1", "AbortFlag", "Abort Flag", false},
    {Tag(0x40101025), VR::DT, VR::none, "1", "RouteSegmentStartTime", "Route Segment Start Time", false},
    {Tag(0x40101026), VR::DT, VR::none, "1", "RouteSegmentEndTime", "Route Segment End Time", false},
    {Tag(0x40101027), VR::CS, VR::none, "1", "TDRType", "TDR Type", false},
    {Tag(0x40101028), VR::CS, VR::none, "1", "InternationalRouteSegment", "International Route Segment", false},
    {Tag(0x40101029), VR::LO, VR::none, "1-n", "ThreatDetectionAlgorithmAndVersion", "Threat Detection Algorithm and Version", false},
    {Tag(0x4010102a), VR::SH, VR::none, "1", "AssignedLocation", "Assigned Location", false},
    {Tag(0x4010102b), VR::DT, VR::none, "1", "AlarmDecisionTime", "Alarm Decision Time", false},
    {Tag(0x40101031), VR::CS, VR::none, "1", "AlarmDecision", "Alarm Decision", false},
    {Tag(0x40101033), VR::US, VR::none, "1", "NumberOfTotalObjects", "Number of Total Objects", false},
    {Tag(0x40101034), VR::US, VR::none, "1", "NumberOfAlarmObjects", "Number of Alarm Objects", false},
    {Tag(0x40101037), VR::SQ, VR::none, "1", "PTORepresentationSequence", "PTO Representation Sequence", false},
    {Tag(0x40101038), VR::SQ, VR::none, "1", "ATDAssessmentSequence", "ATD Assessment Sequence", false},
    {Tag(0x40101039), VR::CS, VR::none, "1", "TIPType", "TIP Type", false},
    {Tag(0x4010103a), VR::CS, VR::none, "1", "DICOSVersion", "DICOS Version", false},
    {Tag(0x40101041), VR::DT, VR::none, "1", "OOIOwnerCreationTime", "OOI Owner Creation Time", false},
    {Tag(0x40101042), VR::CS, VR::none, "1", "OOIType", "OOI Type", false},
    {Tag(0x40101043), VR::FL, VR::none, "3", "OOISize", "OOI Size", false},
    {Tag(0x40101044), VR::CS, VR::none, "1", "AcquisitionStatus", "Acquisition Status", false},
    {Tag(0x40101045), VR::SQ, VR::none, "1", "BasisMaterialsCodeSequence", "Basis Materials Code Sequence", false},
    {Tag(0x40101046), VR::CS, VR::none, "1", "PhantomType", "Phantom Type", false},
    {Tag(0x40101047), VR::SQ, VR::none, "1", "OOIOwnerSequence", "OOI Owner Sequence", false},
    {Tag(0x40101048), VR::CS, VR::none, "1", "ScanType", "Scan Type", false},
    {Tag(0x40101051), VR::LO, VR::none, "1", "ItineraryID", "Itinerary ID", false},
    {Tag(0x40101052), VR::SH, VR::none, "1", "ItineraryIDType", "Itinerary ID Type", false},
    {Tag(0x40101053), VR::LO, VR::none, "1", "ItineraryIDAssigningAuthority", "Itinerary ID Assigning Authority", false},
    {Tag(0x40101054), VR::SH, VR::none, "1", "RouteID", "Route ID", false},
    {Tag(0x40101055), VR::SH, VR::none, "1", "RouteIDAssigningAuthority", "Route ID Assigning Authority", false},
    {Tag(0x40101056), VR::CS, VR::none, "1", "InboundArrivalType", "Inbound Arrival Type", false},
    {Tag(0x40101058), VR::SH, VR::none, "1", "CarrierID", "Carrier ID", false},
    {Tag(0x40101059), VR::CS, VR::none, "1", "CarrierIDAssigningAuthority", "Carrier ID Assigning Authority", false},
    {Tag(0x40101060), VR::FL, VR::none, "3", "SourceOrientation", "Source Orientation", false},
    {Tag(0x40101061), VR::FL, VR::none, "3", "SourcePosition", "Source Position", false},
    {Tag(0x40101062), VR::FL, VR::none, "1", "BeltHeight", "Belt Height", false},
    {Tag(0x40101064), VR::SQ, VR::none, "1", "AlgorithmRoutingCodeSequence", "Algorithm Routing Code Sequence", false},
    {Tag(0x40101067), VR::CS, VR::none, "1", "TransportClassification", "Transport Classification", false},
    {Tag(0x40101068), VR::LT, VR::none, "1", "OOITypeDescriptor", "OOI Type Descriptor", false},
    {Tag(0x40101069), VR::FL, VR::none, "1", "TotalProcessingTime", "Total Processing Time", false},
    {Tag(0x4010106c), VR::OB, VR::none, "1", "DetectorCalibrationData", "Detector Calibration Data", false},
    {Tag(0x4010106d), VR::CS, VR::none, "1", "AdditionalScreeningPerformed", "Additional Screening Performed", false},
    {Tag(0x4010106e), VR::CS, VR::none, "1", "AdditionalInspectionSelectionCriteria", "Additional Inspection Selection Criteria", false},
    {Tag(0x4010106f), VR::SQ, VR::none, "1", "AdditionalInspectionMethodSequence", "Additional Inspection Method Sequence", false},
    {Tag(0x40101070), VR::CS, VR::none, "1", "AITDeviceType", "AIT Device Type", false},
    {Tag(0x40101071), VR::SQ, VR::none, "1", "QRMeasurementsSequence", "QR Measurements Sequence", false},
    {Tag(0x40101072), VR::SQ, VR::none, "1", "TargetMaterialSequence", "Target Material Sequence", false},
    {Tag(0x40101073), VR::FD, VR::none, "1", "SNRThreshold", "SNR Threshold", false},
    {Tag(0x40101075), VR::DS, VR::none, "1", "ImageScaleRepresentation", "Image Scale Representation", false},
    {Tag(0x40101076), VR::SQ, VR::none, "1", "ReferencedPTOSequence", "Referenced PTO Sequence", false},
    {Tag(0x40101077), VR::SQ, VR::none, "1", "ReferencedTDRInstanceSequence", "Referenced TDR Instance Sequence", false},
    {Tag(0x40101078), VR::ST, VR::none, "1", "PTOLocationDescription", "PTO Location Description", false},
    {Tag(0x40101079), VR::SQ, VR::none, "1", "AnomalyLocatorIndicatorSequence", "Anomaly Locator Indicator Sequence", false},
    {Tag(0x4010107a), VR::FL, VR::none, "3", "AnomalyLocatorIndicator", "Anomaly Locator Indicator", false},
    {Tag(0x4010107b), VR::SQ, VR::none, "1", "PTORegionSequence", "PTO Region Sequence", false},
    {Tag(0x4010107c), VR::CS, VR::none, "1", "InspectionSelectionCriteria", "Inspection Selection Criteria", false},
    {Tag(0x4010107d), VR::SQ, VR::none, "1", "SecondaryInspectionMethodSequence", "Secondary Inspection Method Sequence", false},
    {Tag(0x4010107e), VR::DS, VR::none, "6", "PRCSToRCSOrientation", "PRCS to RCS Orientation", false},
    {Tag(0x4ffe0001), VR::SQ, VR::none, "1", "MACParametersSequence", "MAC Parameters Sequence", false},
    {Tag(0x52009229), VR::SQ, VR::none, "1", "SharedFunctionalGroupsSequence", "Shared Functional Groups Sequence", false},
    {Tag(0x52009230), VR::SQ, VR::none, "1", "PerFrameFunctionalGroupsSequence", "Per-Frame Functional Groups Sequence", false},
    {Tag(0x54000100), VR::SQ, VR::none, "1", "WaveformSequence", "Waveform Sequence", false},
    {Tag(0x54000110), VR::OW, VR::OB, "1", "ChannelMinimumValue", "Channel Minimum Value", false},
    {Tag(0x54000112), VR::OW, VR::OB, "1", "ChannelMaximumValue", "Channel Maximum Value", false},
    {Tag(0x54001004), VR::US, VR::none, "1", "WaveformBitsAllocated", "Waveform Bits Allocated", false},
    {Tag(0x54001006), VR::CS, VR::none, "1", "WaveformSampleInterpretation", "Waveform Sample Interpretation", false},
    {Tag(0x5400100a), VR::OW, VR::OB, "1", "WaveformPaddingValue", "Waveform Padding Value", false},
    {Tag(0x54001010), VR::OW, VR::OB, "1", "WaveformData", "Waveform Data", false},
    {Tag(0x56000010), VR::OF, VR::none, "1", "FirstOrderPhaseCorrectionAngle", "First Order Phase Correction Angle", false},
    {Tag(0x56000020), VR::OF, VR::none, "1", "SpectroscopyData", "Spectroscopy Data", false},
    {Tag(0x7fe00001), VR::OV, VR::none, "1", "ExtendedOffsetTable", "Extended Offset Table", false},
    {Tag(0x7fe00002), VR::OV, VR::none, "1", "ExtendedOffsetTableLengths", "Extended Offset Table Lengths", false},
    {Tag(0x7fe00003), VR::UV, VR::none, "1", "EncapsulatedPixelDataValueTotalLength", "Encapsulated Pixel Data Value Total Length", false},
    {Tag(0x7fe00008), VR::OF, VR::none, "1", "FloatPixelData", "Float Pixel Data", false},
    {Tag(0x7fe00009), VR::OD, VR::none, "1", "DoubleFloatPixelData", "Double Float Pixel Data", false},
    {Tag(0x7fe00010), VR::OW, VR::OB, "1", "PixelData", "Pixel Data", false},
    {Tag(0x7fe00020), VR::OW, VR::none, "1", "CoefficientsSDVN", "Coefficients SDVN", true},
    {Tag(0x7fe00030), VR::OW, VR::none, "1", "CoefficientsSDHN", "Coefficients SDHN", true},
    {Tag(0x7fe00040), VR::OW, VR::none, "1", "CoefficientsSDDN", "Coefficients SDDN", true},
    {Tag(0xfffafffa), VR::SQ, VR::none, "1", "DigitalSignaturesSequence", "Digital Signatures Sequence", false},
    {Tag(0xfffcfffc), VR::OB, VR::none, "1", "DataSetTrailingPadding", "Data Set Trailing Padding", false},
    {Tag(0xfffee000), VR::none, VR::none, "1", "Item", "Item", false},
    {Tag(0xfffee00d), VR::none, VR::none, "1", "ItemDelimitationItem", "Item Delimitation Item", false},
    {Tag(0xfffee0dd), VR::none, VR::none, "1", "SequenceDelimitationItem", "Sequence Delimitation Item", false},
};

// The tags again, close together: what a search walks over.
constexpr std::uint32_t tags[] = {
    0x00000000,
    0x00000001,
    0x00000002,
    0x00000003,
    0x00000010,
    0x00000100,
    0x00000110,
    0x00000120,
    0x00000200,
    0x00000300,
    0x00000400,
    0x00000600,
    0x00000700,
    0x00000800,
    0x00000850,
    0x00000860,
    0x00000900,
    0x00000901,
    0x00000902,
    0x00000903,
    0x00001000,
    0x00001001,
    0x00001002,
    0x00001005,
    0x00001008,
    0x00001020,
    0x00001021,
    0x00001022,
    0x00001023,
    0x00001030,
    0x00001031,
    0x00004000,
    0x00004010,
    0x00005010,
    0x00005020,
    0x00005110,
    0x00005120,
    0x00005130,
    0x00005140,
    0x00005150,
    0x00005160,
    0x00005170,
    0x00005180,
    0x00005190,
    0x000051a0,
    0x000051b0,
    0x00020000,
    0x00020001,
    0x00020002,
    0x00020003,
    0x00020010,
    0x00020012,
    0x00020013,
    0x00020016,
    0x00020017,
    0x00020018,
    0x00020026,
    0x00020027,
    0x00020028,
    0x00020031,
    0x00020032,
    0x00020033,
    0x00020035,
    0x00020036,
    0x00020037,
    0x00020038,
    0x00020100,
    0x00020102,
    0x00041130,
    0x00041141,
    0x00041142,
    0x00041200,
    0x00041202,
    0x00041212,
    0x00041220,
    0x00041400,
    0x00041410,
    0x00041420,
    0x00041430,
    0x00041432,
    0x00041500,
    0x00041504,
    0x00041510,
    0x00041511,
    0x00041512,
    0x0004151a,
    0x00041600,
    0x00060001,
    0x00080001,
    0x00080005,
    0x00080006,
    0x00080008,
    0x00080010,
    0x00080012,
    0x00080013,
    0x00080014,
    0x00080015,
    0x00080016,
    0x00080017,
    0x00080018,
    0x00080019,
    0x0008001a,
    0x0008001b,
    0x0008001c,
    0x0008001d,
    0x00080020,
    0x00080021,
    0x00080022,
    0x00080023,
    0x00080024,
    0x00080025,
    0x0008002a,
    0x00080030,
    0x00080031,
    0x00080032,
    0x00080033,
    0x00080034,
    0x00080035,
    0x00080040,
    0x00080041,
    0x00080042,
    0x00080050,
    0x00080051,
    0x00080052,
    0x00080053,
    0x00080054,
    0x00080055,
    0x00080056,
    0x00080058,
    0x00080060,
    0x00080061,
    0x00080062,
    0x00080063,
    0x00080064,
    0x00080068,
    0x00080070,
    0x00080080,
    0x00080081,
    0x00080082,
    0x00080090,
    0x00080092,
    0x00080094,
    0x00080096,
    0x0008009c,
    0x0008009d,
    0x00080100,
    0x00080101,
    0x00080102,
    0x00080103,
    0x00080104,
    0x00080105,
    0x00080106,
    0x00080107,
    0x00080108,
    0x00080109,
    0x0008010a,
    0x0008010b,
    0x0008010c,
    0x0008010d,
    0x0008010e,
    0x0008010f,
    0x00080110,
    0x00080112,
    0x00080114,
    0x00080115,
    0x00080116,
    0x00080117,
    0x00080118,
    0x00080119,
    0x00080120,
    0x00080121,
    0x00080122,
    0x00080123,
    0x00080124,
    0x00080201,
    0x00080202,
    0x00080220,
    0x00080221,
    0x00080222,
    0x00080300,
    0x00080301,
    0x00080302,
    0x00080303,
    0x00080304,
    0x00080305,
    0x00080306,
    0x00080307,
    0x00080308,
    0x00080309,
    0x0008030a,
    0x0008030b,
    0x0008030c,
    0x0008030d,
    0x0008030e,
    0x0008030f,
    0x00080310,
    0x00080400,
    0x00080401,
    0x00080402,
    0x00080403,
    0x00080404,
    0x00080405,
    0x00080406,
    0x00080407,
    0x00080408,
    0x00080409,
    0x0008040a,
    0x0008040b,
    0x0008040c,
    0x0008040d,
    0x0008040e,
    0x0008040f,
    0x00080410,
    0x00080411,
    0x00080412,
    0x00080413,
    0x00080414,
    0x00080415,
    0x00080416,
    0x00080417,
    0x00080418,
    0x00080419,
    0x0008041a,
    0x0008041b,
    0x0008041c,
    0x0008041d,
    0x0008041e,
    0x0008041f,
    0x00080420,
    0x00080421,
    0x00080422,
    0x00080423,
    0x00080424,
    0x00080425,
    0x00080426,
    0x00080427,
    0x00080428,
    0x00080429,
    0x00081000,
    0x00081010,
    0x00081030,
    0x00081032,
    0x0008103e,
    0x0008103f,
    0x00081040,
    0x00081041,
    0x00081048,
    0x00081049,
    0x00081050,
    0x00081052,
    0x00081060,
    0x00081062,
    0x00081070,
    0x00081072,
    0x00081080,
    0x00081084,
    0x00081088,
    0x00081090,
    0x00081100,
    0x00081110,
    0x00081111,
    0x00081112,
    0x00081115,
    0x00081120,
    0x00081125,
    0x00081130,
    0x00081134,
    0x0008113a,
    0x00081140,
    0x00081145,
    0x0008114a,
    0x0008114b,
    0x0008114c,
    0x0008114d,
    0x00081150,
    0x00081155,
    0x00081156,
    0x0008115a,
    0x00081160,
    0x00081161,
    0x00081162,
    0x00081163,
    0x00081164,
    0x00081167,
    0x00081190,
    0x00081195,
    0x00081196,
    0x00081197,
    0x00081198,
    0x00081199,
    0x0008119a,
    0x0008119b,
    0x00081200,
    0x00081250,
    0x00081301,
    0x00081302,
    0x00081303,
    0x00081304,
    0x00082110,
    0x00082111,
    0x00082112,
    0x00082120,
    0x00082122,
    0x00082124,
    0x00082127,
    0x00082128,
    0x00082129,
    0x0008212a,
    0x00082130,
    0x00082132,
    0x00082133,
    0x00082134,
    0x00082135,
    0x00082142,
    0x00082143,
    0x00082144,
    0x00082200,
    0x00082204,
    0x00082208,
    0x00082218,
    0x00082220,
    0x00082228,
    0x00082229,
    0x00082230,
    0x00082240,
    0x00082242,
    0x00082244,
    0x00082246,
    0x00082251,
    0x00082253,
    0x00082255,
    0x00082256,
    0x00082257,
    0x00082258,
    0x00082259,
    0x0008225a,
    0x0008225c,
    0x00083001,
    0x00083002,
    0x00083010,
    0x00083011,
    0x00083012,
    0x00084000,
    0x00089007,
    0x00089092,
    0x00089121,
    0x00089123,
    0x00089124,
    0x00089154,
    0x00089205,
    0x00089206,
    0x00089207,
    0x00089208,
    0x00089209,
    0x00089215,
    0x00089237,
    0x00089410,
    0x00089458,
    0x00089459,
    0x00089460,
    0x00100010,
    0x00100011,
    0x00100012,
    0x00100013,
    0x00100014,
    0x00100015,
    0x00100016,
    0x00100020,
    0x00100021,
    0x00100022,
    0x00100024,
    0x00100026,
    0x00100027,
    0x00100028,
    0x00100030,
    0x00100032,
    0x00100033,
    0x00100034,
    0x00100035,
    0x00100040,
    0x00100041,
    0x00100042,
    0x00100043,
    0x00100044,
    0x00100045,
    0x00100046,
    0x00100047,
    0x00100050,
    0x00100101,
    0x00100102,
    0x00100200,
    0x00100201,
    0x00100212,
    0x00100213,
    0x00100214,
    0x00100215,
    0x00100216,
    0x00100217,
    0x00100218,
    0x00100219,
    0x00100221,
    0x00100222,
    0x00100223,
    0x00100229,
    0x00101000,
    0x00101001,
    0x00101002,
    0x00101005,
    0x00101010,
    0x00101020,
    0x00101021,
    0x00101022,
    0x00101023,
    0x00101024,
    0x00101030,
    0x00101040,
    0x00101050,
    0x00101060,
    0x00101080,
    0x00101081,
    0x00101090,
    0x00101100,
    0x00102000,
    0x00102110,
    0x00102150,
    0x00102152,
    0x00102154,
    0x00102155,
    0x00102160,
    0x00102161,
    0x00102162,
    0x00102180,
    0x001021a0,
    0x001021b0,
    0x001021c0,
    0x001021d0,
    0x001021f0,
    0x00102201,
    0x00102202,
    0x00102203,
    0x00102210,
    0x00102292,
    0x00102293,
    0x00102294,
    0x00102295,
    0x00102296,
    0x00102297,
    0x00102298,
    0x00102299,
    0x00104000,
    0x00109431,
    0x00120010,
    0x00120020,
    0x00120021,
    0x00120022,
    0x00120023,
    0x00120030,
    0x00120031,
    0x00120032,
    0x00120040,
    0x00120041,
    0x00120042,
    0x00120043,
    0x00120050,
    0x00120051,
    0x00120052,
    0x00120053,
    0x00120054,
    0x00120055,
    0x00120060,
    0x00120062,
    0x00120063,
    0x00120064,
    0x00120071,
    0x00120072,
    0x00120073,
    0x00120081,
    0x00120082,
    0x00120083,
    0x00120084,
    0x00120085,
    0x00120086,
    0x00120087,
    0x00140023,
    0x00140024,
    0x00140025,
    0x00140028,
    0x00140030,
    0x00140032,
    0x00140034,
    0x00140042,
    0x00140044,
    0x00140045,
    0x00140046,
    0x00140050,
    0x00140052,
    0x00140054,
    0x00140056,
    0x00140100,
    0x00140101,
    0x00140102,
    0x00140103,
    0x00140104,
    0x00140105,
    0x00140106,
    0x00140107,
    0x00140108,
    0x00140200,
    0x00140201,
    0x00140202,
    0x00140203,
    0x00140204,
    0x00140205,
    0x00140206,
    0x00140207,
    0x00141010,
    0x00141020,
    0x00141040,
    0x00142002,
    0x00142004,
    0x00142006,
    0x00142008,
    0x00142012,
    0x00142014,
    0x00142016,
    0x00142018,
    0x0014201a,
    0x0014201c,
    0x0014201e,
    0x00142030,
    0x00142032,
    0x00142202,
    0x00142204,
    0x00142206,
    0x00142208,
    0x0014220a,
    0x0014220c,
    0x0014220e,
    0x00142210,
    0x00142220,
    0x00142222,
    0x00142224,
    0x00142226,
    0x00142228,
    0x0014222a,
    0x0014222c,
    0x00143011,
    0x00143012,
    0x00143020,
    0x00143022,
    0x00143024,
    0x00143026,
    0x00143028,
    0x00143040,
    0x00143050,
    0x00143060,
    0x00143070,
    0x00143071,
    0x00143072,
    0x00143073,
    0x00143074,
    0x00143075,
    0x00143076,
    0x00143077,
    0x00143080,
    0x00143099,
    0x00143100,
    0x00143101,
    0x00144002,
    0x00144004,
    0x00144006,
    0x00144008,
    0x0014400a,
    0x0014400c,
    0x0014400e,
    0x0014400f,
    0x00144010,
    0x00144011,
    0x00144012,
    0x00144013,
    0x00144014,
    0x00144015,
    0x00144016,
    0x00144017,
    0x00144018,
    0x00144019,
    0x0014401a,
    0x0014401b,
    0x0014401c,
    0x0014401d,
    0x00144020,
    0x00144022,
    0x00144024,
    0x00144026,
    0x00144028,
    0x00144030,
    0x00144031,
    0x00144032,
    0x00144033,
    0x00144034,
    0x00144035,
    0x00144036,
    0x00144038,
    0x0014403a,
    0x0014403c,
    0x00144040,
    0x00144050,
    0x00144051,
    0x00144052,
    0x00144054,
    0x00144056,
    0x00144057,
    0x00144058,
    0x00144059,
    0x0014405a,
    0x0014405c,
    0x00144060,
    0x00144062,
    0x00144064,
    0x00144070,
    0x00144072,
    0x00144074,
    0x00144076,
    0x00144078,
    0x0014407a,
    0x0014407c,
    0x0014407e,
    0x00144080,
    0x00144081,
    0x00144082,
    0x00144083,
    0x00144084,
    0x00144085,
    0x00144086,
    0x00144087,
    0x00144088,
    0x00144089,
    0x0014408b,
    0x0014408c,
    0x0014408d,
    0x0014408e,
    0x00144091,
    0x00144092,
    0x0014409a,
    0x0014409b,
    0x0014409c,
    0x0014409d,
    0x0014409f,
    0x001440a0,
    0x001440a1,
    0x001440a2,
    0x00144101,
    0x00144102,
    0x00144103,
    0x00144104,
    0x00144105,
    0x00144106,
    0x00144107,
    0x00144108,
    0x00144109,
    0x0014410a,
    0x0014410b,
    0x0014410c,
    0x00145002,
    0x00145004,
    0x00145100,
    0x00145101,
    0x00145102,
    0x00145103,
    0x00145104,
    0x00145105,
    0x00145106,
    0x00145107,
    0x00145108,
    0x00145109,
    0x0014510a,
    0x0014510b,
    0x0014510c,
    0x0014510d,
    0x0014510e,
    0x0014510f,
    0x00145110,
    0x00145111,
    0x00145112,
    0x00145113,
    0x00145114,
    0x00145115,
    0x00145116,
    0x00145117,
    0x00145118,
    0x00145119,
    0x0014511a,
    0x0014511b,
    0x0014511c,
    0x0014511d,
    0x0014511e,
    0x0014511f,
    0x00146001,
    0x00146002,
    0x00146003,
    0x00146004,
    0x00146005,
    0x00146006,
    0x00146007,
    0x00146008,
    0x00146009,
    0x0014600a,
    0x0014600b,
    0x0014600c,
    0x0014600d,
    0x0014600e,
    0x0014600f,
    0x00146010,
    0x00146011,
    0x00146012,
    0x00146013,
    0x00146014,
    0x00146015,
    0x00146016,
    0x00146017,
    0x00146018,
    0x00146019,
    0x0014601a,
    0x0014601b,
    0x0014601c,
    0x0014601d,
    0x0014601e,
    0x0014601f,
    0x00146020,
    0x00146021,
    0x00146022,
    0x00146023,
    0x00146024,
    0x00146025,
    0x00146026,
    0x00146027,
    0x00146028,
    0x00146029,
    0x0014602a,
    0x0014602b,
    0x0014602c,
    0x0014602d,
    0x0014602e,
    0x0014602f,
    0x00146030,
    0x00146031,
    0x00146032,
    0x00146033,
    0x00146034,
    0x00146035,
    0x00146036,
    0x00146037,
    0x00146038,
    0x00146039,
    0x0014603a,
    0x0014603b,
    0x0014603c,
    0x0014603d,
    0x0014603e,
    0x0014603f,
    0x00146040,
    0x00146041,
    0x00146042,
    0x00146043,
    0x00146044,
    0x00146045,
    0x00146046,
    0x00146047,
    0x00146048,
    0x00146049,
    0x0014604a,
    0x0014604c,
    0x0014604d,
    0x0014604e,
    0x0014604f,
    0x00146050,
    0x00146051,
    0x00146052,
    0x00146053,
    0x00146056,
    0x00146057,
    0x00146059,
    0x0014605a,
    0x0014605b,
    0x0014605c,
    0x0014605d,
    0x0014605e,
    0x0014605f,
    0x00146060,
    0x00160001,
    0x00160002,
    0x00160003,
    0x00160004,
    0x00160005,
    0x00160006,
    0x00160007,
    0x00160008,
    0x00160009,
    0x0016000a,
    0x0016000b,
    0x0016000c,
    0x0016000d,
    0x0016000e,
    0x0016000f,
    0x00160010,
    0x00160011,
    0x00160012,
    0x00160013,
    0x00160014,
    0x00160015,
    0x00160016,
    0x00160017,
    0x00160018,
    0x00160019,
    0x0016001a,
    0x0016001b,
    0x0016001c,
    0x0016001d,
    0x0016001e,
    0x0016001f,
    0x00160020,
    0x00160021,
    0x00160022,
    0x00160023,
    0x00160024,
    0x00160025,
    0x00160026,
    0x00160027,
    0x00160028,
    0x00160029,
    0x0016002a,
    0x0016002b,
    0x00160030,
    0x00160031,
    0x00160032,
    0x00160033,
    0x00160034,
    0x00160035,
    0x00160036,
    0x00160037,
    0x00160038,
    0x00160039,
    0x0016003a,
    0x0016003b,
    0x00160041,
    0x00160042,
    0x00160043,
    0x00160044,
    0x00160045,
    0x00160046,
    0x00160047,
    0x00160048,
    0x00160049,
    0x0016004a,
    0x0016004b,
    0x0016004c,
    0x0016004d,
    0x0016004e,
    0x0016004f,
    0x00160050,
    0x00160051,
    0x00160061,
    0x00160062,
    0x00160070,
    0x00160071,
    0x00160072,
    0x00160073,
    0x00160074,
    0x00160075,
    0x00160076,
    0x00160077,
    0x00160078,
    0x00160079,
    0x0016007a,
    0x0016007b,
    0x0016007c,
    0x0016007d,
    0x0016007e,
    0x0016007f,
    0x00160080,
    0x00160081,
    0x00160082,
    0x00160083,
    0x00160084,
    0x00160085,
    0x00160086,
    0x00160087,
    0x00160088,
    0x00160089,
    0x0016008a,
    0x0016008b,
    0x0016008c,
    0x0016008d,
    0x0016008e,
    0x00161001,
    0x00161002,
    0x00161003,
    0x00161004,
    0x00161005,
    0x00180010,
    0x00180012,
    0x00180013,
    0x00180014,
    0x00180015,
    0x00180020,
    0x00180021,
    0x00180022,
    0x00180023,
    0x00180024,
    0x00180025,
    0x00180026,
    0x00180027,
    0x00180028,
    0x00180029,
    0x0018002a,
    0x00180030,
    0x00180031,
    0x00180032,
    0x00180033,
    0x00180034,
    0x00180035,
    0x00180036,
    0x00180037,
    0x00180038,
    0x00180039,
    0x0018003a,
    0x00180040,
    0x00180042,
    0x00180050,
    0x00180060,
    0x00180061,
    0x00180070,
    0x00180071,
    0x00180072,
    0x00180073,
    0x00180074,
    0x00180075,
    0x00180080,
    0x00180081,
    0x00180082,
    0x00180083,
    0x00180084,
    0x00180085,
    0x00180086,
    0x00180087,
    0x00180088,
    0x00180089,
    0x00180090,
    0x00180091,
    0x00180093,
    0x00180094,
    0x00180095,
    0x00181000,
    0x00181002,
    0x00181003,
    0x00181004,
    0x00181005,
    0x00181006,
    0x00181007,
    0x00181008,
    0x00181009,
    0x0018100a,
    0x0018100b,
    0x00181010,
    0x00181011,
    0x00181012,
    0x00181014,
    0x00181016,
    0x00181017,
    0x00181018,
    0x00181019,
    0x0018101a,
    0x0018101b,
    0x00181020,
    0x00181022,
    0x00181023,
    0x00181030,
    0x00181040,
    0x00181041,
    0x00181042,
    0x00181043,
    0x00181044,
    0x00181045,
    0x00181046,
    0x00181047,
    0x00181048,
    0x00181049,
    0x00181050,
    0x00181060,
    0x00181061,
    0x00181062,
    0x00181063,
    0x00181064,
    0x00181065,
    0x00181066,
    0x00181067,
    0x00181068,
    0x00181069,
    0x0018106a,
    0x0018106c,
    0x0018106e,
    0x00181070,
    0x00181071,
    0x00181072,
    0x00181073,
    0x00181074,
    0x00181075,
    0x00181076,
    0x00181077,
    0x00181078,
    0x00181079,
    0x00181080,
    0x00181081,
    0x00181082,
    0x00181083,
    0x00181084,
    0x00181085,
    0x00181086,
    0x00181088,
    0x00181090,
    0x00181094,
    0x00181100,
    0x00181110,
    0x00181111,
    0x00181114,
    0x00181120,
    0x00181121,
    0x00181130,
    0x00181131,
    0x00181134,
    0x00181135,
    0x00181136,
    0x00181137,
    0x00181138,
    0x0018113a,
    0x00181140,
    0x00181141,
    0x00181142,
    0x00181143,
    0x00181144,
    0x00181145,
    0x00181146,
    0x00181147,
    0x00181149,
    0x00181150,
    0x00181151,
    0x00181152,
    0x00181153,
    0x00181154,
    0x00181155,
    0x00181156,
    0x0018115a,
    0x0018115e,
    0x00181160,
    0x00181161,
    0x00181162,
    0x00181164,
    0x00181166,
    0x00181170,
    0x00181180,
    0x00181181,
    0x00181182,
    0x00181183,
    0x00181184,
    0x00181190,
    0x00181191,
    0x001811a0,
    0x001811a2,
    0x001811a3,
    0x001811a4,
    0x001811a5,
    0x001811b0,
    0x001811b1,
    0x001811b2,
    0x001811b3,
    0x001811b4,
    0x001811b5,
    0x001811b6,
    0x001811b7,
    0x001811b8,
    0x001811b9,
    0x001811ba,
    0x001811bb,
    0x001811bc,
    0x001811bd,
    0x001811be,
    0x001811bf,
    0x001811c0,
    0x001811c1,
    0x00181200,
    0x00181201,
    0x00181202,
    0x00181203,
    0x00181204,
    0x00181205,
    0x00181210,
    0x00181240,
    0x00181242,
    0x00181243,
    0x00181244,
    0x00181250,
    0x00181251,
    0x00181260,
    0x00181261,
    0x00181271,
    0x00181272,
    0x00181300,
    0x00181301,
    0x00181302,
    0x00181310,
    0x00181312,
    0x00181314,
    0x00181315,
    0x00181316,
    0x00181318,
    0x00181320,
    0x00181400,
    0x00181401,
    0x00181402,
    0x00181403,
    0x00181404,
    0x00181405,
    0x00181411,
    0x00181412,
    0x00181413,
    0x00181450,
    0x00181460,
    0x00181470,
    0x00181480,
    0x00181490,
    0x00181491,
    0x00181495,
    0x00181500,
    0x00181508,
    0x00181510,
    0x00181511,
    0x00181520,
    0x00181521,
    0x00181530,
    0x00181531,
    0x00181600,
    0x00181602,
    0x00181604,
    0x00181606,
    0x00181608,
    0x00181610,
    0x00181612,
    0x00181620,
    0x00181622,
    0x00181623,
    0x00181624,
    0x00181630,
    0x00181631,
    0x00181632,
    0x00181633,
    0x00181634,
    0x00181635,
    0x00181636,
    0x00181637,
    0x00181638,
    0x00181700,
    0x00181702,
    0x00181704,
    0x00181706,
    0x00181708,
    0x00181710,
    0x00181712,
    0x00181720,
    0x00181800,
    0x00181801,
    0x00181802,
    0x00181803,
    0x00182001,
    0x00182002,
    0x00182003,
    0x00182004,
    0x00182005,
    0x00182006,
    0x00182010,
    0x00182020,
    0x00182030,
    0x00182041,
    0x00182042,
    0x00182043,
    0x00182044,
    0x00182045,
    0x00182046,
    0x00183100,
    0x00183101,
    0x00183102,
    0x00183103,
    0x00183104,
    0x00183105,
    0x00184000,
    0x00185000,
    0x00185010,
    0x00185011,
    0x00185012,
    0x00185020,
    0x00185021,
    0x00185022,
    0x00185024,
    0x00185026,
    0x00185027,
    0x00185028,
    0x00185029,
    0x00185030,
    0x00185040,
    0x00185050,
    0x00185100,
    0x00185101,
    0x00185104,
    0x00185210,
    0x00185212,
    0x00186000,
    0x00186011,
    0x00186012,
    0x00186014,
    0x00186016,
    0x00186018,
    0x0018601a,
    0x0018601c,
    0x0018601e,
    0x00186020,
    0x00186022,
    0x00186024,
    0x00186026,
    0x00186028,
    0x0018602a,
    0x0018602c,
    0x0018602e,
    0x00186030,
    0x00186031,
    0x00186032,
    0x00186034,
    0x00186036,
    0x00186038,
    0x00186039,
    0x0018603a,
    0x0018603b,
    0x0018603c,
    0x0018603d,
    0x0018603e,
    0x0018603f,
    0x00186040,
    0x00186041,
    0x00186042,
    0x00186043,
    0x00186044,
    0x00186046,
    0x00186048,
    0x0018604a,
    0x0018604c,
    0x0018604e,
    0x00186050,
    0x00186052,
    0x00186054,
    0x00186056,
    0x00186058,
    0x0018605a,
    0x00186060,
    0x00186070,
    0x00187000,
    0x00187001,
    0x00187004,
    0x00187005,
    0x00187006,
    0x00187008,
    0x0018700a,
    0x0018700c,
    0x0018700e,
    0x00187010,
    0x00187011,
    0x00187012,
    0x00187014,
    0x00187016,
    0x0018701a,
    0x00187020,
    0x00187022,
    0x00187024,
    0x00187026,
    0x00187028,
    0x0018702a,
    0x0018702b,
    0x00187030,
    0x00187032,
    0x00187034,
    0x00187036,
    0x00187038,
    0x00187040,
    0x00187041,
    0x00187042,
    0x00187044,
    0x00187046,
    0x00187048,
    0x0018704c,
    0x00187050,
    0x00187052,
    0x00187054,
    0x00187056,
    0x00187058,
    0x00187060,
    0x00187062,
    0x00187064,
    0x00187065,
    0x00188150,
    0x00188151,
    0x00189004,
    0x00189005,
    0x00189006,
    0x00189008,
    0x00189009,
    0x00189010,
    0x00189011,
    0x00189012,
    0x00189014,
    0x00189015,
    0x00189016,
    0x00189017,
    0x00189018,
    0x00189019,
    0x00189020,
    0x00189021,
    0x00189022,
    0x00189024,
    0x00189025,
    0x00189026,
    0x00189027,
    0x00189028,
    0x00189029,
    0x00189030,
    0x00189032,
    0x00189033,
    0x00189034,
    0x00189035,
    0x00189036,
    0x00189037,
    0x00189041,
    0x00189042,
    0x00189043,
    0x00189044,
    0x00189045,
    0x00189046,
    0x00189047,
    0x00189048,
    0x00189049,
    0x00189050,
    0x00189051,
    0x00189052,
    0x00189053,
    0x00189054,
    0x00189058,
    0x00189059,
    0x00189060,
    0x00189061,
    0x00189062,
    0x00189063,
    0x00189064,
    0x00189065,
    0x00189066,
    0x00189067,
    0x00189069,
    0x00189070,
    0x00189073,
    0x00189074,
    0x00189075,
    0x00189076,
    0x00189077,
    0x00189078,
    0x00189079,
    0x00189080,
    0x00189081,
    0x00189082,
    0x00189083,
    0x00189084,
    0x00189085,
    0x00189087,
    0x00189089,
    0x00189090,
    0x00189091,
    0x00189092,
    0x00189093,
    0x00189094,
    0x00189095,
    0x00189096,
    0x00189098,
    0x00189100,
    0x00189101,
    0x00189103,
    0x00189104,
    0x00189105,
    0x00189106,
    0x00189107,
    0x00189112,
    0x00189114,
    0x00189115,
    0x00189117,
    0x00189118,
    0x00189119,
    0x00189125,
    0x00189126,
    0x00189127,
    0x00189147,
    0x00189151,
    0x00189152,
    0x00189155,
    0x00189159,
    0x00189166,
    0x00189168,
    0x00189169,
    0x00189170,
    0x00189171,
    0x00189172,
    0x00189173,
    0x00189174,
    0x00189175,
    0x00189176,
    0x00189177,
    0x00189178,
    0x00189179,
    0x00189180,
    0x00189181,
    0x00189182,
    0x00189183,
    0x00189184,
    0x00189185,
    0x00189186,
    0x00189195,
    0x00189196,
    0x00189197,
    0x00189198,
    0x00189199,
    0x00189200,
    0x00189214,
    0x00189217,
    0x00189218,
    0x00189219,
    0x00189220,
    0x00189226,
    0x00189227,
    0x00189231,
    0x00189232,
    0x00189234,
    0x00189236,
    0x00189239,
    0x00189240,
    0x00189241,
    0x00189250,
    0x00189251,
    0x00189252,
    0x00189253,
    0x00189254,
    0x00189255,
    0x00189256,
    0x00189257,
    0x00189258,
    0x00189259,
    0x0018925a,
    0x0018925b,
    0x0018925c,
    0x0018925d,
    0x0018925e,
    0x0018925f,
    0x00189260,
    0x00189295,
    0x00189296,
    0x00189297,
    0x00189298,
    0x00189301,
    0x00189302,
    0x00189303,
    0x00189304,
    0x00189305,
    0x00189306,
    0x00189307,
    0x00189308,
    0x00189309,
    0x00189310,
    0x00189311,
    0x00189312,
    0x00189313,
    0x00189314,
    0x00189315,
    0x00189316,
    0x00189317,
    0x00189318,
    0x00189319,
    0x00189320,
    0x00189321,
    0x00189322,
    0x00189323,
    0x00189324,
    0x00189325,
    0x00189326,
    0x00189327,
    0x00189328,
    0x00189329,
    0x00189330,
    0x00189332,
    0x00189333,
    0x00189334,
    0x00189335,
    0x00189337,
    0x00189338,
    0x00189340,
    0x00189341,
    0x00189342,
    0x00189343,
    0x00189344,
    0x00189345,
    0x00189346,
    0x00189351,
    0x00189352,
    0x00189353,
    0x00189360,
    0x00189361,
    0x00189362,
    0x00189363,
    0x00189364,
    0x00189365,
    0x00189366,
    0x00189367,
    0x00189368,
    0x00189369,
    0x0018936a,
    0x0018936b,
    0x0018936c,
    0x0018936d,
    0x0018936e,
    0x0018936f,
    0x00189370,
    0x00189371,
    0x00189372,
    0x00189373,
    0x00189374,
    0x00189375,
    0x00189376,
    0x00189377,
    0x00189378,
    0x00189379,
    0x0018937a,
    0x0018937b,
    0x0018937c,
    0x0018937d,
    0x0018937e,
    0x0018937f,
    0x00189380,
    0x00189381,
    0x00189382,
    0x00189383,
    0x00189384,
    0x00189390,
    0x00189391,
    0x00189392,
    0x00189401,
    0x00189402,
    0x00189403,
    0x00189404,
    0x00189405,
    0x00189406,
    0x00189407,
    0x00189410,
    0x00189412,
    0x00189417,
    0x00189420,
    0x00189423,
    0x00189424,
    0x00189425,
    0x00189426,
    0x00189427,
    0x00189428,
    0x00189429,
    0x00189430,
    0x00189432,
    0x00189433,
    0x00189434,
    0x00189435,
    0x00189436,
    0x00189437,
    0x00189438,
    0x00189439,
    0x00189440,
    0x00189441,
    0x00189442,
    0x00189445,
    0x00189447,
    0x00189449,
    0x00189451,
    0x00189452,
    0x00189455,
    0x00189456,
    0x00189457,
    0x00189461,
    0x00189462,
    0x00189463,
    0x00189464,
    0x00189465,
    0x00189466,
    0x00189467,
    0x00189468,
    0x00189469,
    0x00189470,
    0x00189471,
    0x00189472,
    0x00189473,
    0x00189474,
    0x00189476,
    0x00189477,
    0x00189504,
    0x00189506,
    0x00189507,
    0x00189508,
    0x00189509,
    0x00189510,
    0x00189511,
    0x00189514,
    0x00189515,
    0x00189516,
    0x00189517,
    0x00189518,
    0x00189519,
    0x00189524,
    0x00189525,
    0x00189526,
    0x00189527,
    0x00189528,
    0x00189530,
    0x00189531,
    0x00189538,
    0x00189541,
    0x00189542,
    0x00189543,
    0x00189544,
    0x00189545,
    0x00189546,
    0x00189547,
    0x00189548,
    0x00189549,
    0x00189550,
    0x00189551,
    0x00189552,
    0x00189553,
    0x00189554,
    0x00189555,
    0x00189556,
    0x00189557,
    0x00189558,
    0x00189559,
    0x00189601,
    0x00189602,
    0x00189603,
    0x00189604,
    0x00189605,
    0x00189606,
    0x00189607,
    0x00189621,
    0x00189622,
    0x00189623,
    0x00189624,
    0x00189701,
    0x00189715,
    0x00189716,
    0x00189717,
    0x00189718,
    0x00189719,
    0x00189720,
    0x00189721,
    0x00189722,
    0x00189723,
    0x00189724,
    0x00189725,
    0x00189726,
    0x00189727,
    0x00189729,
    0x00189732,
    0x00189733,
    0x00189734,
    0x00189735,
    0x00189736,
    0x00189737,
    0x00189738,
    0x00189739,
    0x00189740,
    0x00189749,
    0x00189751,
    0x00189755,
    0x00189756,
    0x00189758,
    0x00189759,
    0x00189760,
    0x00189761,
    0x00189762,
    0x00189763,
    0x00189764,
    0x00189765,
    0x00189766,
    0x00189767,
    0x00189768,
    0x00189769,
    0x00189770,
    0x00189771,
    0x00189772,
    0x00189801,
    0x00189803,
    0x00189804,
    0x00189805,
    0x00189806,
    0x00189807,
    0x00189808,
    0x00189809,
    0x0018980b,
    0x0018980c,
    0x0018980d,
    0x0018980e,
    0x0018980f,
    0x00189810,
    0x00189821,
    0x00189822,
    0x00189823,
    0x00189824,
    0x00189825,
    0x00189826,
    0x00189828,
    0x00189829,
    0x0018982a,
    0x0018982b,
    0x0018982c,
    0x0018982d,
    0x0018982e,
    0x0018982f,
    0x00189830,
    0x00189831,
    0x00189832,
    0x00189833,
    0x00189834,
    0x00189835,
    0x00189836,
    0x00189900,
    0x00189901,
    0x00189902,
    0x00189903,
    0x00189904,
    0x00189905,
    0x00189906,
    0x00189907,
    0x00189908,
    0x00189909,
    0x0018990a,
    0x0018990b,
    0x0018990c,
    0x0018990d,
    0x0018990e,
    0x0018990f,
    0x00189910,
    0x00189911,
    0x00189912,
    0x00189913,
    0x00189914,
    0x00189915,
    0x00189916,
    0x00189917,
    0x00189918,
    0x00189919,
    0x0018991a,
    0x0018991b,
    0x0018991c,
    0x0018991d,
    0x0018991e,
    0x0018991f,
    0x00189920,
    0x00189921,
    0x00189922,
    0x00189923,
    0x00189924,
    0x00189930,
    0x00189931,
    0x00189932,
    0x00189933,
    0x00189934,
    0x00189935,
    0x00189936,
    0x00189937,
    0x00189938,
    0x00189939,
    0x0018993a,
    0x0018993b,
    0x0018993c,
    0x0018993d,
    0x0018993e,
    0x00189941,
    0x00189942,
    0x00189943,
    0x00189944,
    0x00189945,
    0x00189946,
    0x00189947,
    0x0018a001,
    0x0018a002,
    0x0018a003,
    0x0020000d,
    0x0020000e,
    0x00200010,
    0x00200011,
    0x00200012,
    0x00200013,
    0x00200014,
    0x00200015,
    0x00200016,
    0x00200017,
    0x00200018,
    0x00200019,
    0x00200020,
    0x00200022,
    0x00200024,
    0x00200026,
    0x00200027,
    0x00200030,
    0x00200032,
    0x00200035,
    0x00200037,
    0x00200050,
    0x00200052,
    0x00200060,
    0x00200062,
    0x00200070,
    0x00200080,
    0x002000aa,
    0x00200100,
    0x00200105,
    0x00200110,
    0x00200200,
    0x00200242,
    0x00201000,
    0x00201001,
    0x00201002,
    0x00201003,
    0x00201004,
    0x00201005,
    0x00201020,
    0x0020103f,
    0x00201040,
    0x00201041,
    0x00201070,
    0x00201200,
    0x00201202,
    0x00201204,
    0x00201206,
    0x00201208,
    0x00201209,
    0x00203401,
    0x00203402,
    0x00203403,
    0x00203404,
    0x00203405,
    0x00203406,
    0x00204000,
    0x00205000,
    0x00205002,
    0x00209056,
    0x00209057,
    0x00209071,
    0x00209072,
    0x00209111,
    0x00209113,
    0x00209116,
    0x00209128,
    0x00209153,
    0x00209154,
    0x00209155,
    0x00209156,
    0x00209157,
    0x00209158,
    0x00209161,
    0x00209162,
    0x00209163,
    0x00209164,
    0x00209165,
    0x00209167,
    0x00209170,
    0x00209171,
    0x00209172,
    0x00209213,
    0x00209221,
    0x00209222,
    0x00209228,
    0x00209238,
    0x00209241,
    0x00209245,
    0x00209246,
    0x00209247,
    0x00209248,
    0x00209249,
    0x00209250,
    0x00209251,
    0x00209252,
    0x00209253,
    0x00209254,
    0x00209255,
    0x00209256,
    0x00209257,
    0x00209301,
    0x00209302,
    0x00209307,
    0x00209308,
    0x00209309,
    0x0020930a,
    0x0020930b,
    0x0020930c,
    0x0020930d,
    0x0020930e,
    0x0020930f,
    0x00209310,
    0x00209311,
    0x00209312,
    0x00209313,
    0x00209421,
    0x00209450,
    0x00209453,
    0x00209518,
    0x00209529,
    0x00209536,
    0x00220001,
    0x00220002,
    0x00220003,
    0x00220004,
    0x00220005,
    0x00220006,
    0x00220007,
    0x00220008,
    0x00220009,
    0x0022000a,
    0x0022000b,
    0x0022000c,
    0x0022000d,
    0x0022000e,
    0x0022000f,
    0x00220010,
    0x00220011,
    0x00220012,
    0x00220013,
    0x00220014,
    0x00220015,
    0x00220016,
    0x00220017,
    0x00220018,
    0x00220019,
    0x0022001a,
    0x0022001b,
    0x0022001c,
    0x0022001d,
    0x0022001e,
    0x00220020,
    0x00220021,
    0x00220022,
    0x00220028,
    0x00220030,
    0x00220031,
    0x00220032,
    0x00220035,
    0x00220036,
    0x00220037,
    0x00220038,
    0x00220039,
    0x00220041,
    0x00220042,
    0x00220048,
    0x00220049,
    0x0022004e,
    0x00220055,
    0x00220056,
    0x00220057,
    0x00220058,
    0x00221007,
    0x00221008,
    0x00221009,
    0x00221010,
    0x00221012,
    0x00221019,
    0x00221024,
    0x00221025,
    0x00221028,
    0x00221029,
    0x00221033,
    0x00221035,
    0x00221036,
    0x00221037,
    0x00221039,
    0x00221040,
    0x00221044,
    0x00221045,
    0x00221046,
    0x00221047,
    0x00221048,
    0x00221049,
    0x0022104a,
    0x0022104b,
    0x00221050,
    0x00221053,
    0x00221054,
    0x00221059,
    0x00221065,
    0x00221066,
    0x00221090,
    0x00221092,
    0x00221093,
    0x00221094,
    0x00221095,
    0x00221096,
    0x00221097,
    0x00221100,
    0x00221101,
    0x00221103,
    0x00221121,
    0x00221122,
    0x00221125,
    0x00221127,
    0x00221128,
    0x0022112a,
    0x0022112b,
    0x0022112c,
    0x00221130,
    0x00221131,
    0x00221132,
    0x00221133,
    0x00221134,
    0x00221135,
    0x00221140,
    0x00221150,
    0x00221153,
    0x00221155,
    0x00221159,
    0x00221210,
    0x00221211,
    0x00221212,
    0x00221220,
    0x00221225,
    0x00221230,
    0x00221250,
    0x00221255,
    0x00221257,
    0x00221260,
    0x00221262,
    0x00221265,
    0x00221273,
    0x00221300,
    0x00221310,
    0x00221330,
    0x00221415,
    0x00221420,
    0x00221423,
    0x00221436,
    0x00221443,
    0x00221445,
    0x00221450,
    0x00221452,
    0x00221454,
    0x00221458,
    0x00221460,
    0x00221463,
    0x00221465,
    0x00221466,
    0x00221467,
    0x00221468,
    0x00221470,
    0x00221472,
    0x00221512,
    0x00221513,
    0x00221515,
    0x00221517,
    0x00221518,
    0x00221525,
    0x00221526,
    0x00221527,
    0x00221528,
    0x00221529,
    0x00221530,
    0x00221531,
    0x00221612,
    0x00221615,
    0x00221616,
    0x00221618,
    0x00221620,
    0x00221622,
    0x00221623,
    0x00221624,
    0x00221626,
    0x00221627,
    0x00221628,
    0x00221629,
    0x00221630,
    0x00221632,
    0x00221633,
    0x00221634,
    0x00221640,
    0x00221642,
    0x00221643,
    0x00221644,
    0x00221645,
    0x00221646,
    0x00221649,
    0x00221650,
    0x00221658,
    0x00240010,
    0x00240011,
    0x00240012,
    0x00240016,
    0x00240018,
    0x00240020,
    0x00240021,
    0x00240024,
    0x00240025,
    0x00240028,
    0x00240032,
    0x00240033,
    0x00240034,
    0x00240035,
    0x00240036,
    0x00240037,
    0x00240038,
    0x00240039,
    0x00240040,
    0x00240042,
    0x00240044,
    0x00240045,
    0x00240046,
    0x00240048,
    0x00240050,
    0x00240051,
    0x00240052,
    0x00240053,
    0x00240054,
    0x00240055,
    0x00240056,
    0x00240057,
    0x00240058,
    0x00240059,
    0x00240060,
    0x00240061,
    0x00240062,
    0x00240063,
    0x00240064,
    0x00240065,
    0x00240066,
    0x00240067,
    0x00240068,
    0x00240069,
    0x00240070,
    0x00240071,
    0x00240072,
    0x00240073,
    0x00240074,
    0x00240075,
    0x00240076,
    0x00240077,
    0x00240078,
    0x00240079,
    0x00240080,
    0x00240081,
    0x00240083,
    0x00240085,
    0x00240086,
    0x00240087,
    0x00240088,
    0x00240089,
    0x00240090,
    0x00240091,
    0x00240092,
    0x00240093,
    0x00240094,
    0x00240095,
    0x00240096,
    0x00240097,
    0x00240098,
    0x00240100,
    0x00240102,
    0x00240103,
    0x00240104,
    0x00240105,
    0x00240106,
    0x00240107,
    0x00240108,
    0x00240110,
    0x00240112,
    0x00240113,
    0x00240114,
    0x00240115,
    0x00240117,
    0x00240118,
    0x00240120,
    0x00240122,
    0x00240124,
    0x00240126,
    0x00240202,
    0x00240306,
    0x00240307,
    0x00240308,
    0x00240309,
    0x00240317,
    0x00240320,
    0x00240325,
    0x00240338,
    0x00240341,
    0x00240344,
    0x00280002,
    0x00280003,
    0x00280004,
    0x00280005,
    0x00280006,
    0x00280008,
    0x00280009,
    0x0028000a,
    0x00280010,
    0x00280011,
    0x00280012,
    0x00280014,
    0x00280020,
    0x00280030,
    0x00280031,
    0x00280032,
    0x00280034,
    0x00280040,
    0x00280050,
    0x00280051,
    0x0028005f,
    0x00280060,
    0x00280061,
    0x00280062,
    0x00280063,
    0x00280065,
    0x00280066,
    0x00280068,
    0x00280069,
    0x00280070,
    0x00280071,
    0x00280080,
    0x00280081,
    0x00280082,
    0x00280090,
    0x00280091,
    0x00280092,
    0x00280093,
    0x00280094,
    0x00280100,
    0x00280101,
    0x00280102,
    0x00280103,
    0x00280104,
    0x00280105,
    0x00280106,
    0x00280107,
    0x00280108,
    0x00280109,
    0x00280110,
    0x00280111,
    0x00280120,
    0x00280121,
    0x00280122,
    0x00280123,
    0x00280124,
    0x00280125,
    0x00280200,
    0x00280300,
    0x00280301,
    0x00280302,
    0x00280303,
    0x00280304,
    0x00280400,
    0x00280401,
    0x00280402,
    0x00280403,
    0x00280404,
    0x00280700,
    0x00280701,
    0x00280702,
    0x00280710,
    0x00280720,
    0x00280721,
    0x00280722,
    0x00280730,
    0x00280740,
    0x00280a02,
    0x00280a04,
    0x00281040,
    0x00281041,
    0x00281050,
    0x00281051,
    0x00281052,
    0x00281053,
    0x00281054,
    0x00281055,
    0x00281056,
    0x00281080,
    0x00281090,
    0x00281100,
    0x00281101,
    0x00281102,
    0x00281103,
    0x00281104,
    0x00281111,
    0x00281112,
    0x00281113,
    0x00281199,
    0x00281200,
    0x00281201,
    0x00281202,
    0x00281203,
    0x00281204,
    0x00281211,
    0x00281212,
    0x00281213,
    0x00281214,
    0x00281221,
    0x00281222,
    0x00281223,
    0x00281224,
    0x00281230,
    0x00281231,
    0x00281232,
    0x00281300,
    0x00281350,
    0x00281351,
    0x00281352,
    0x0028135a,
    0x00281401,
    0x00281402,
    0x00281403,
    0x00281404,
    0x00281405,
    0x00281406,
    0x00281407,
    0x00281408,
    0x0028140b,
    0x0028140c,
    0x0028140d,
    0x0028140e,
    0x0028140f,
    0x00281410,
    0x00282000,
    0x00282002,
    0x00282110,
    0x00282112,
    0x00282114,
    0x00283000,
    0x00283001,
    0x00283002,
    0x00283003,
    0x00283004,
    0x00283006,
    0x00283010,
    0x00283110,
    0x00284000,
    0x00285000,
    0x00286010,
    0x00286020,
    0x00286022,
    0x00286023,
    0x00286030,
    0x00286040,
    0x00286100,
    0x00286101,
    0x00286102,
    0x00286110,
    0x00286112,
    0x00286114,
    0x00286120,
    0x00286190,
    0x00287000,
    0x00287001,
    0x00287002,
    0x00287003,
    0x00287004,
    0x00287005,
    0x00287006,
    0x00287007,
    0x00287008,
    0x00287009,
    0x0028700a,
    0x0028700b,
    0x0028700c,
    0x0028700d,
    0x0028700e,
    0x0028700f,
    0x00287010,
    0x00287011,
    0x00287012,
    0x00287013,
    0x00287014,
    0x00287015,
    0x00287016,
    0x00287017,
    0x00287018,
    0x00287019,
    0x0028701a,
    0x0028701b,
    0x0028701c,
    0x0028701d,
    0x0028701e,
    0x0028701f,
    0x00287020,
    0x00287021,
    0x00287022,
    0x00287023,
    0x00287024,
    0x00287025,
    0x00287026,
    0x00287027,
    0x00287028,
    0x00287029,
    0x0028702a,
    0x0028702b,
    0x0028702c,
    0x0028702d,
    0x0028702e,
    0x00287fe0,
    0x00289001,
    0x00289002,
    0x00289003,
    0x00289099,
    0x00289108,
    0x00289110,
    0x00289132,
    0x00289145,
    0x00289235,
    0x00289411,
    0x00289415,
    0x00289416,
    0x00289422,
    0x00289443,
    0x00289444,
    0x00289445,
    0x00289446,
    0x00289454,
    0x00289474,
    0x00289478,
    0x00289501,
    0x00289502,
    0x00289503,
    0x00289505,
    0x00289506,
    0x00289507,
    0x00289520,
    0x00289537,
    0x0032000a,
    0x0032000c,
    0x00320012,
    0x00320032,
    0x00320033,
    0x00320034,
    0x00320035,
    0x00321000,
    0x00321001,
    0x00321010,
    0x00321011,
    0x00321020,
    0x00321021,
    0x00321030,
    0x00321031,
    0x00321032,
    0x00321033,
    0x00321034,
    0x00321040,
    0x00321041,
    0x00321050,
    0x00321051,
    0x00321055,
    0x00321060,
    0x00321064,
    0x00321065,
    0x00321066,
    0x00321067,
    0x00321070,
    0x00324000,
    0x00340001,
    0x00340002,
    0x00340003,
    0x00340004,
    0x00340005,
    0x00340007,
    0x00340008,
    0x00340009,
    0x0034000a,
    0x0034000b,
    0x0034000c,
    0x0034000d,
    0x00380004,
    0x00380008,
    0x00380010,
    0x00380011,
    0x00380014,
    0x00380016,
    0x0038001a,
    0x0038001b,
    0x0038001c,
    0x0038001d,
    0x0038001e,
    0x00380020,
    0x00380021,
    0x00380030,
    0x00380032,
    0x00380040,
    0x00380044,
    0x00380050,
    0x00380060,
    0x00380061,
    0x00380062,
    0x00380064,
    0x00380100,
    0x00380101,
    0x00380102,
    0x00380300,
    0x00380400,
    0x00380500,
    0x00380502,
    0x00384000,
    0x003a0004,
    0x003a0005,
    0x003a0010,
    0x003a001a,
    0x003a0020,
    0x003a0200,
    0x003a0202,
    0x003a0203,
    0x003a0205,
    0x003a0208,
    0x003a0209,
    0x003a020a,
    0x003a020c,
    0x003a0210,
    0x003a0211,
    0x003a0212,
    0x003a0213,
    0x003a0214,
    0x003a0215,
    0x003a0218,
    0x003a021a,
    0x003a0220,
    0x003a0221,
    0x003a0222,
    0x003a0223,
    0x003a0230,
    0x003a0231,
    0x003a0240,
    0x003a0241,
    0x003a0242,
    0x003a0244,
    0x003a0245,
    0x003a0246,
    0x003a0247,
    0x003a0248,
    0x003a0300,
    0x003a0301,
    0x003a0302,
    0x003a0310,
    0x003a0311,
    0x003a0312,
    0x003a0313,
    0x003a0314,
    0x003a0315,
    0x003a0316,
    0x003a0317,
    0x003a0318,
    0x003a0319,
    0x003a0320,
    0x003a0321,
    0x003a0322,
    0x003a0323,
    0x003a0324,
    0x003a0325,
    0x003a0326,
    0x003a0327,
    0x003a0328,
    0x003a0329,
    0x003a032a,
    0x003a032b,
    0x003a032c,
    0x003a032d,
    0x003a032e,
    0x00400001,
    0x00400002,
    0x00400003,
    0x00400004,
    0x00400005,
    0x00400006,
    0x00400007,
    0x00400008,
    0x00400009,
    0x0040000a,
    0x0040000b,
    0x00400010,
    0x00400011,
    0x00400012,
    0x00400020,
    0x00400026,
    0x00400027,
    0x00400031,
    0x00400032,
    0x00400033,
    0x00400035,
    0x00400036,
    0x00400039,
    0x0040003a,
    0x00400100,
    0x00400220,
    0x00400241,
    0x00400242,
    0x00400243,
    0x00400244,
    0x00400245,
    0x00400250,
    0x00400251,
    0x00400252,
    0x00400253,
    0x00400254,
    0x00400255,
    0x00400260,
    0x00400261,
    0x00400270,
    0x00400275,
    0x00400280,
    0x00400281,
    0x00400293,
    0x00400294,
    0x00400295,
    0x00400296,
    0x00400300,
    0x00400301,
    0x00400302,
    0x00400303,
    0x00400306,
    0x00400307,
    0x0040030e,
    0x00400310,
    0x00400312,
    0x00400314,
    0x00400316,
    0x00400318,
    0x00400320,
    0x00400321,
    0x00400324,
    0x00400330,
    0x00400340,
    0x00400400,
    0x00400440,
    0x00400441,
    0x00400500,
    0x0040050a,
    0x00400512,
    0x00400513,
    0x00400515,
    0x00400518,
    0x0040051a,
    0x00400520,
    0x00400550,
    0x00400551,
    0x00400552,
    0x00400553,
    0x00400554,
    0x00400555,
    0x00400556,
    0x00400560,
    0x00400562,
    0x0040059a,
    0x00400600,
    0x00400602,
    0x00400610,
    0x00400612,
    0x00400620,
    0x004006fa,
    0x00400710,
    0x0040071a,
    0x0040072a,
    0x0040073a,
    0x0040074a,
    0x004008d8,
    0x004008da,
    0x004008ea,
    0x004009f8,
    0x00401001,
    0x00401002,
    0x00401003,
    0x00401004,
    0x00401005,
    0x00401006,
    0x00401007,
    0x00401008,
    0x00401009,
    0x0040100a,
    0x00401010,
    0x00401011,
    0x00401012,
    0x00401060,
    0x00401101,
    0x00401102,
    0x00401103,
    0x00401104,
    0x00401400,
    0x00402001,
    0x00402004,
    0x00402005,
    0x00402006,
    0x00402007,
    0x00402008,
    0x00402009,
    0x00402010,
    0x00402011,
    0x00402016,
    0x00402017,
    0x00402400,
    0x00403001,
    0x00404001,
    0x00404002,
    0x00404003,
    0x00404004,
    0x00404005,
    0x00404006,
    0x00404007,
    0x00404008,
    0x00404009,
    0x00404010,
    0x00404011,
    0x00404015,
    0x00404016,
    0x00404018,
    0x00404019,
    0x00404020,
    0x00404021,
    0x00404022,
    0x00404023,
    0x00404025,
    0x00404026,
    0x00404027,
    0x00404028,
    0x00404029,
    0x00404030,
    0x00404031,
    0x00404032,
    0x00404033,
    0x00404034,
    0x00404035,
    0x00404036,
    0x00404037,
    0x00404040,
    0x00404041,
    0x00404050,
    0x00404051,
    0x00404052,
    0x00404070,
    0x00404071,
    0x00404072,
    0x00404073,
    0x00404074,
    0x00408302,
    0x00408303,
    0x00409092,
    0x00409094,
    0x00409096,
    0x00409098,
    0x00409210,
    0x00409211,
    0x00409212,
    0x00409213,
    0x00409214,
    0x00409216,
    0x00409220,
    0x00409224,
    0x00409225,
    0x0040a007,
    0x0040a010,
    0x0040a020,
    0x0040a021,
    0x0040a022,
    0x0040a023,
    0x0040a024,
    0x0040a026,
    0x0040a027,
    0x0040a028,
    0x0040a030,
    0x0040a032,
    0x0040a033,
    0x0040a034,
    0x0040a035,
    0x0040a040,
    0x0040a043,
    0x0040a047,
    0x0040a050,
    0x0040a057,
    0x0040a060,
    0x0040a066,
    0x0040a067,
    0x0040a068,
    0x0040a070,
    0x0040a073,
    0x0040a074,
    0x0040a075,
    0x0040a076,
    0x0040a078,
    0x0040a07a,
    0x0040a07c,
    0x0040a080,
    0x0040a082,
    0x0040a084,
    0x0040a085,
    0x0040a088,
    0x0040a089,
    0x0040a090,
    0x0040a0b0,
    0x0040a110,
    0x0040a112,
    0x0040a120,
    0x0040a121,
    0x0040a122,
    0x0040a123,
    0x0040a124,
    0x0040a125,
    0x0040a130,
    0x0040a132,
    0x0040a136,
    0x0040a138,
    0x0040a13a,
    0x0040a160,
    0x0040a161,
    0x0040a162,
    0x0040a163,
    0x0040a167,
    0x0040a168,
    0x0040a16a,
    0x0040a170,
    0x0040a171,
    0x0040a172,
    0x0040a173,
    0x0040a174,
    0x0040a180,
    0x0040a192,
    0x0040a193,
    0x0040a194,
    0x0040a195,
    0x0040a224,
    0x0040a290,
    0x0040a296,
    0x0040a297,
    0x0040a29a,
    0x0040a300,
    0x0040a301,
    0x0040a307,
    0x0040a30a,
    0x0040a313,
    0x0040a33a,
    0x0040a340,
    0x0040a352,
    0x0040a353,
    0x0040a354,
    0x0040a358,
    0x0040a360,
    0x0040a370,
    0x0040a372,
    0x0040a375,
    0x0040a380,
    0x0040a385,
    0x0040a390,
    0x0040a402,
    0x0040a403,
    0x0040a404,
    0x0040a491,
    0x0040a492,
    0x0040a493,
    0x0040a494,
    0x0040a496,
    0x0040a504,
    0x0040a525,
    0x0040a600,
    0x0040a601,
    0x0040a603,
    0x0040a730,
    0x0040a731,
    0x0040a732,
    0x0040a744,
    0x0040a801,
    0x0040a802,
    0x0040a803,
    0x0040a804,
    0x0040a805,
    0x0040a806,
    0x0040a807,
    0x0040a808,
    0x0040a992,
    0x0040b020,
    0x0040b030,
    0x0040b031,
    0x0040b032,
    0x0040b033,
    0x0040b034,
    0x0040b035,
    0x0040b036,
    0x0040b037,
    0x0040b038,
    0x0040b039,
    0x0040b03a,
    0x0040b03b,
    0x0040b03c,
    0x0040b03d,
    0x0040b03e,
    0x0040b03f,
    0x0040b040,
    0x0040b041,
    0x0040b042,
    0x0040db00,
    0x0040db06,
    0x0040db07,
    0x0040db0b,
    0x0040db0c,
    0x0040db0d,
    0x0040db73,
    0x0040e001,
    0x0040e004,
    0x0040e006,
    0x0040e008,
    0x0040e010,
    0x0040e011,
    0x0040e020,
    0x0040e021,
    0x0040e022,
    0x0040e023,
    0x0040e024,
    0x0040e025,
    0x0040e030,
    0x0040e031,
    0x00420010,
    0x00420011,
    0x00420012,
    0x00420013,
    0x00420014,
    0x00420015,
    0x00440001,
    0x00440002,
    0x00440003,
    0x00440004,
    0x00440007,
    0x00440008,
    0x00440009,
    0x0044000a,
    0x0044000b,
    0x00440010,
    0x00440011,
    0x00440012,
    0x00440013,
    0x00440019,
    0x00440100,
    0x00440101,
    0x00440102,
    0x00440103,
    0x00440104,
    0x00440105,
    0x00440106,
    0x00440107,
    0x00440108,
    0x00440109,
    0x0044010a,
    0x00440110,
    0x00460012,
    0x00460014,
    0x00460015,
    0x00460016,
    0x00460018,
    0x00460028,
    0x00460030,
    0x00460032,
    0x00460034,
    0x00460036,
    0x00460038,
    0x00460040,
    0x00460042,
    0x00460044,
    0x00460046,
    0x00460047,
    0x00460050,
    0x00460052,
    0x00460060,
    0x00460062,
    0x00460063,
    0x00460064,
    0x00460070,
    0x00460071,
    0x00460074,
    0x00460075,
    0x00460076,
    0x00460077,
    0x00460080,
    0x00460092,
    0x00460094,
    0x00460095,
    0x00460097,
    0x00460098,
    0x00460100,
    0x00460101,
    0x00460102,
    0x00460104,
    0x00460106,
    0x00460110,
    0x00460111,
    0x00460112,
    0x00460113,
    0x00460114,
    0x00460115,
    0x00460116,
    0x00460117,
    0x00460118,
    0x00460121,
    0x00460122,
    0x00460123,
    0x00460124,
    0x00460125,
    0x00460135,
    0x00460137,
    0x00460139,
    0x00460145,
    0x00460146,
    0x00460147,
    0x00460201,
    0x00460202,
    0x00460203,
    0x00460204,
    0x00460205,
    0x00460207,
    0x00460208,
    0x00460210,
    0x00460211,
    0x00460212,
    0x00460213,
    0x00460215,
    0x00460218,
    0x00460220,
    0x00460224,
    0x00460227,
    0x00460230,
    0x00460232,
    0x00460234,
    0x00460236,
    0x00460238,
    0x00460242,
    0x00460244,
    0x00460247,
    0x00460248,
    0x00460249,
    0x00460250,
    0x00460251,
    0x00460252,
    0x00460253,
    0x00480001,
    0x00480002,
    0x00480003,
    0x00480006,
    0x00480007,
    0x00480008,
    0x00480010,
    0x00480011,
    0x00480012,
    0x00480013,
    0x00480014,
    0x00480015,
    0x00480100,
    0x00480102,
    0x00480105,
    0x00480106,
    0x00480107,
    0x00480108,
    0x00480110,
    0x00480111,
    0x00480112,
    0x00480113,
    0x00480114,
    0x00480115,
    0x00480116,
    0x00480117,
    0x00480120,
    0x00480200,
    0x00480201,
    0x00480202,
    0x00480207,
    0x0048021a,
    0x0048021e,
    0x0048021f,
    0x00480301,
    0x00480302,
    0x00480303,
    0x00480304,
    0x00500004,
    0x00500010,
    0x00500012,
    0x00500013,
    0x00500014,
    0x00500015,
    0x00500016,
    0x00500017,
    0x00500018,
    0x00500019,
    0x0050001a,
    0x0050001b,
    0x0050001c,
    0x0050001d,
    0x0050001e,
    0x00500020,
    0x00500021,
    0x00520001,
    0x00520002,
    0x00520003,
    0x00520004,
    0x00520006,
    0x00520007,
    0x00520008,
    0x00520009,
    0x00520011,
    0x00520012,
    0x00520013,
    0x00520014,
    0x00520016,
    0x00520025,
    0x00520026,
    0x00520027,
    0x00520028,
    0x00520029,
    0x00520030,
    0x00520031,
    0x00520033,
    0x00520034,
    0x00520036,
    0x00520038,
    0x00520039,
    0x0052003a,
    0x00540010,
    0x00540011,
    0x00540012,
    0x00540013,
    0x00540014,
    0x00540015,
    0x00540016,
    0x00540017,
    0x00540018,
    0x00540020,
    0x00540021,
    0x00540022,
    0x00540030,
    0x00540031,
    0x00540032,
    0x00540033,
    0x00540036,
    0x00540038,
    0x00540039,
    0x00540050,
    0x00540051,
    0x00540052,
    0x00540053,
    0x00540060,
    0x00540061,
    0x00540062,
    0x00540063,
    0x00540070,
    0x00540071,
    0x00540072,
    0x00540073,
    0x00540080,
    0x00540081,
    0x00540090,
    0x00540100,
    0x00540101,
    0x00540200,
    0x00540202,
    0x00540210,
    0x00540211,
    0x00540220,
    0x00540222,
    0x00540300,
    0x00540302,
    0x00540304,
    0x00540306,
    0x00540308,
    0x00540400,
    0x00540410,
    0x00540412,
    0x00540414,
    0x00540500,
    0x00540501,
    0x00541000,
    0x00541001,
    0x00541002,
    0x00541004,
    0x00541006,
    0x00541100,
    0x00541101,
    0x00541102,
    0x00541103,
    0x00541104,
    0x00541105,
    0x00541200,
    0x00541201,
    0x00541202,
    0x00541203,
    0x00541210,
    0x00541220,
    0x00541300,
    0x00541310,
    0x00541311,
    0x00541320,
    0x00541321,
    0x00541322,
    0x00541323,
    0x00541324,
    0x00541330,
    0x00541400,
    0x00541401,
    0x00603000,
    0x00603002,
    0x00603004,
    0x00603006,
    0x00603008,
    0x00603010,
    0x00603020,
    0x00620001,
    0x00620002,
    0x00620003,
    0x00620004,
    0x00620005,
    0x00620006,
    0x00620007,
    0x00620008,
    0x00620009,
    0x0062000a,
    0x0062000b,
    0x0062000c,
    0x0062000d,
    0x0062000e,
    0x0062000f,
    0x00620010,
    0x00620011,
    0x00620012,
    0x00620013,
    0x00620020,
    0x00620021,
    0x00640002,
    0x00640003,
    0x00640005,
    0x00640007,
    0x00640008,
    0x00640009,
    0x0064000f,
    0x00640010,
    0x00660001,
    0x00660002,
    0x00660003,
    0x00660004,
    0x00660005,
    0x00660009,
    0x0066000a,
    0x0066000b,
    0x0066000c,
    0x0066000d,
    0x0066000e,
    0x00660010,
    0x00660011,
    0x00660012,
    0x00660013,
    0x00660015,
    0x00660016,
    0x00660017,
    0x00660018,
    0x00660019,
    0x0066001a,
    0x0066001b,
    0x0066001c,
    0x0066001e,
    0x0066001f,
    0x00660020,
    0x00660021,
    0x00660022,
    0x00660023,
    0x00660024,
    0x00660025,
    0x00660026,
    0x00660027,
    0x00660028,
    0x00660029,
    0x0066002a,
    0x0066002b,
    0x0066002c,
    0x0066002d,
    0x0066002e,
    0x0066002f,
    0x00660030,
    0x00660031,
    0x00660032,
    0x00660034,
    0x00660035,
    0x00660036,
    0x00660037,
    0x00660038,
    0x00660040,
    0x00660041,
    0x00660042,
    0x00660043,
    0x00660101,
    0x00660102,
    0x00660103,
    0x00660104,
    0x00660105,
    0x00660106,
    0x00660107,
    0x00660108,
    0x00660121,
    0x00660124,
    0x00660125,
    0x00660129,
    0x00660130,
    0x00660132,
    0x00660133,
    0x00660134,
    0x00686210,
    0x00686221,
    0x00686222,
    0x00686223,
    0x00686224,
    0x00686225,
    0x00686226,
    0x00686230,
    0x00686260,
    0x00686265,
    0x00686270,
    0x00686280,
    0x006862a0,
    0x006862a5,
    0x006862c0,
    0x006862d0,
    0x006862d5,
    0x006862e0,
    0x006862f0,
    0x006862f2,
    0x00686300,
    0x00686310,
    0x00686320,
    0x00686330,
    0x00686340,
    0x00686345,
    0x00686346,
    0x00686347,
    0x00686350,
    0x00686360,
    0x00686380,
    0x00686390,
    0x006863a0,
    0x006863a4,
    0x006863a8,
    0x006863ac,
    0x006863b0,
    0x006863c0,
    0x006863d0,
    0x006863e0,
    0x006863f0,
    0x00686400,
    0x00686410,
    0x00686420,
    0x00686430,
    0x00686440,
    0x00686450,
    0x00686460,
    0x00686470,
    0x00686490,
    0x006864a0,
    0x006864c0,
    0x006864d0,
    0x006864f0,
    0x00686500,
    0x00686510,
    0x00686520,
    0x00686530,
    0x00686540,
    0x00686545,
    0x00686550,
    0x00686560,
    0x00686590,
    0x006865a0,
    0x006865b0,
    0x006865d0,
    0x006865e0,
    0x006865f0,
    0x00686610,
    0x00686620,
    0x00687001,
    0x00687002,
    0x00687003,
    0x00687004,
    0x00687005,
    0x006a0001,
    0x006a0002,
    0x006a0003,
    0x006a0005,
    0x006a0006,
    0x006a0007,
    0x006a0008,
    0x006a0009,
    0x006a000a,
    0x006a000b,
    0x006a000c,
    0x006a000d,
    0x006a000e,
    0x006a000f,
    0x006a0010,
    0x006a0011,
    0x00700001,
    0x00700002,
    0x00700003,
    0x00700004,
    0x00700005,
    0x00700006,
    0x00700008,
    0x00700009,
    0x00700010,
    0x00700011,
    0x00700012,
    0x00700014,
    0x00700015,
    0x00700020,
    0x00700021,
    0x00700022,
    0x00700023,
    0x00700024,
    0x00700040,
    0x00700041,
    0x00700042,
    0x00700050,
    0x00700051,
    0x00700052,
    0x00700053,
    0x0070005a,
    0x00700060,
    0x00700062,
    0x00700066,
    0x00700067,
    0x00700068,
    0x00700080,
    0x00700081,
    0x00700082,
    0x00700083,
    0x00700084,
    0x00700086,
    0x00700087,
    0x00700100,
    0x00700101,
    0x00700102,
    0x00700103,
    0x00700207,
    0x00700208,
    0x00700209,
    0x00700226,
    0x00700227,
    0x00700228,
    0x00700229,
    0x00700230,
    0x00700231,
    0x00700232,
    0x00700233,
    0x00700234,
    0x00700241,
    0x00700242,
    0x00700243,
    0x00700244,
    0x00700245,
    0x00700246,
    0x00700247,
    0x00700248,
    0x00700249,
    0x00700250,
    0x00700251,
    0x00700252,
    0x00700253,
    0x00700254,
    0x00700255,
    0x00700256,
    0x00700257,
    0x00700258,
    0x00700261,
    0x00700262,
    0x00700273,
    0x00700274,
    0x00700278,
    0x00700279,
    0x00700282,
    0x00700284,
    0x00700285,
    0x00700287,
    0x00700288,
    0x00700289,
    0x00700294,
    0x00700295,
    0x00700306,
    0x00700308,
    0x00700309,
    0x0070030a,
    0x0070030b,
    0x0070030c,
    0x0070030d,
    0x0070030f,
    0x00700310,
    0x00700311,
    0x00700312,
    0x00700314,
    0x00700315,
    0x00700318,
    0x0070031a,
    0x0070031b,
    0x0070031c,
    0x0070031e,
    0x0070031f,
    0x00700401,
    0x00700402,
    0x00700403,
    0x00700404,
    0x00700405,
    0x00701101,
    0x00701102,
    0x00701103,
    0x00701104,
    0x00701201,
    0x00701202,
    0x00701203,
    0x00701204,
    0x00701205,
    0x00701206,
    0x00701207,
    0x00701208,
    0x00701209,
    0x0070120a,
    0x0070120b,
    0x0070120c,
    0x0070120d,
    0x00701301,
    0x00701302,
    0x00701303,
    0x00701304,
    0x00701305,
    0x00701306,
    0x00701309,
    0x00701501,
    0x00701502,
    0x00701503,
    0x00701505,
    0x00701507,
    0x00701508,
    0x0070150c,
    0x0070150d,
    0x00701511,
    0x00701512,
    0x00701602,
    0x00701603,
    0x00701604,
    0x00701605,
    0x00701606,
    0x00701607,
    0x00701701,
    0x00701702,
    0x00701703,
    0x00701704,
    0x00701705,
    0x00701706,
    0x00701801,
    0x00701802,
    0x00701803,
    0x00701804,
    0x00701805,
    0x00701806,
    0x00701807,
    0x00701808,
    0x00701901,
    0x00701903,
    0x00701904,
    0x00701905,
    0x00701907,
    0x00701a01,
    0x00701a03,
    0x00701a04,
    0x00701a05,
    0x00701a06,
    0x00701a07,
    0x00701a08,
    0x00701a09,
    0x00701b01,
    0x00701b02,
    0x00701b03,
    0x00701b04,
    0x00701b06,
    0x00701b07,
    0x00701b08,
    0x00701b11,
    0x00701b12,
    0x00701b13,
    0x00701b14,
    0x00720002,
    0x00720004,
    0x00720006,
    0x00720008,
    0x0072000a,
    0x0072000c,
    0x0072000e,
    0x00720010,
    0x00720012,
    0x00720014,
    0x00720020,
    0x00720022,
    0x00720024,
    0x00720026,
    0x00720028,
    0x00720030,
    0x00720032,
    0x00720034,
    0x00720038,
    0x0072003a,
    0x0072003c,
    0x0072003e,
    0x00720040,
    0x00720050,
    0x00720052,
    0x00720054,
    0x00720056,
    0x0072005e,
    0x0072005f,
    0x00720060,
    0x00720061,
    0x00720062,
    0x00720063,
    0x00720064,
    0x00720065,
    0x00720066,
    0x00720067,
    0x00720068,
    0x00720069,
    0x0072006a,
    0x0072006b,
    0x0072006c,
    0x0072006d,
    0x0072006e,
    0x0072006f,
    0x00720070,
    0x00720071,
    0x00720072,
    0x00720073,
    0x00720074,
    0x00720075,
    0x00720076,
    0x00720078,
    0x0072007a,
    0x0072007c,
    0x0072007e,
    0x0072007f,
    0x00720080,
    0x00720081,
    0x00720082,
    0x00720083,
    0x00720100,
    0x00720102,
    0x00720104,
    0x00720106,
    0x00720108,
    0x0072010a,
    0x0072010c,
    0x0072010e,
    0x00720200,
    0x00720202,
    0x00720203,
    0x00720204,
    0x00720206,
    0x00720208,
    0x00720210,
    0x00720212,
    0x00720214,
    0x00720216,
    0x00720218,
    0x00720300,
    0x00720302,
    0x00720304,
    0x00720306,
    0x00720308,
    0x00720310,
    0x00720312,
    0x00720314,
    0x00720316,
    0x00720318,
    0x00720320,
    0x00720330,
    0x00720400,
    0x00720402,
    0x00720404,
    0x00720406,
    0x00720420,
    0x00720421,
    0x00720422,
    0x00720424,
    0x00720427,
    0x00720430,
    0x00720432,
    0x00720434,
    0x00720500,
    0x00720510,
    0x00720512,
    0x00720514,
    0x00720516,
    0x00720520,
    0x00720600,
    0x00720602,
    0x00720604,
    0x00720700,
    0x00720702,
    0x00720704,
    0x00720705,
    0x00720706,
    0x00720710,
    0x00720712,
    0x00720714,
    0x00720716,
    0x00720717,
    0x00720718,
    0x00740120,
    0x00740121,
    0x00741000,
    0x00741002,
    0x00741004,
    0x00741006,
    0x00741007,
    0x00741008,
    0x0074100a,
    0x0074100c,
    0x0074100e,
    0x00741020,
    0x00741022,
    0x00741024,
    0x00741025,
    0x00741026,
    0x00741027,
    0x00741028,
    0x0074102a,
    0x0074102b,
    0x0074102c,
    0x0074102d,
    0x00741030,
    0x00741032,
    0x00741034,
    0x00741036,
    0x00741038,
    0x0074103a,
    0x00741040,
    0x00741042,
    0x00741044,
    0x00741046,
    0x00741048,
    0x0074104a,
    0x0074104c,
    0x0074104e,
    0x00741050,
    0x00741052,
    0x00741054,
    0x00741056,
    0x00741057,
    0x00741200,
    0x00741202,
    0x00741204,
    0x00741210,
    0x00741212,
    0x00741216,
    0x00741220,
    0x00741222,
    0x00741224,
    0x00741230,
    0x00741234,
    0x00741236,
    0x00741238,
    0x00741242,
    0x00741244,
    0x00741246,
    0x00741324,
    0x00741338,
    0x0074133a,
    0x00741401,
    0x00741402,
    0x00741403,
    0x00741404,
    0x00741405,
    0x00741406,
    0x00741407,
    0x00741408,
    0x00741409,
    0x0074140a,
    0x0074140b,
    0x0074140c,
    0x0074140d,
    0x0074140e,
    0x00760001,
    0x00760003,
    0x00760006,
    0x00760008,
    0x0076000a,
    0x0076000c,
    0x0076000e,
    0x00760010,
    0x00760020,
    0x00760030,
    0x00760032,
    0x00760034,
    0x00760036,
    0x00760038,
    0x00760040,
    0x00760055,
    0x00760060,
    0x00760070,
    0x00760080,
    0x00760090,
    0x007600a0,
    0x007600b0,
    0x007600c0,
    0x00780001,
    0x00780010,
    0x00780020,
    0x00780024,
    0x00780026,
    0x00780028,
    0x0078002a,
    0x0078002e,
    0x00780050,
    0x00780060,
    0x00780070,
    0x00780090,
    0x007800a0,
    0x007800b0,
    0x007800b2,
    0x007800b4,
    0x007800b6,
    0x007800b8,
    0x00800001,
    0x00800002,
    0x00800003,
    0x00800004,
    0x00800005,
    0x00800006,
    0x00800007,
    0x00800008,
    0x00800009,
    0x00800010,
    0x00800011,
    0x00800012,
    0x00800013,
    0x00820001,
    0x00820003,
    0x00820004,
    0x00820005,
    0x00820006,
    0x00820007,
    0x00820008,
    0x0082000a,
    0x0082000c,
    0x00820010,
    0x00820016,
    0x00820017,
    0x00820018,
    0x00820019,
    0x00820021,
    0x00820022,
    0x00820023,
    0x00820032,
    0x00820033,
    0x00820034,
    0x00820035,
    0x00820036,
    0x00820037,
    0x00820038,
    0x00880130,
    0x00880140,
    0x00880200,
    0x00880904,
    0x00880906,
    0x00880910,
    0x00880912,
    0x01000410,
    0x01000420,
    0x01000424,
    0x01000426,
    0x04000005,
    0x04000010,
    0x04000015,
    0x04000020,
    0x04000100,
    0x04000105,
    0x04000110,
    0x04000115,
    0x04000120,
    0x04000305,
    0x04000310,
    0x04000315,
    0x04000401,
    0x04000402,
    0x04000403,
    0x04000404,
    0x04000500,
    0x04000510,
    0x04000520,
    0x04000550,
    0x04000551,
    0x04000552,
    0x04000561,
    0x04000562,
    0x04000563,
    0x04000564,
    0x04000565,
    0x04000600,
    0x20000010,
    0x2000001e,
    0x20000020,
    0x20000030,
    0x20000040,
    0x20000050,
    0x20000060,
    0x20000061,
    0x20000062,
    0x20000063,
    0x20000065,
    0x20000067,
    0x20000069,
    0x2000006a,
    0x200000a0,
    0x200000a1,
    0x200000a2,
    0x200000a4,
    0x200000a8,
    0x20000500,
    0x20000510,
    0x20100010,
    0x20100030,
    0x20100040,
    0x20100050,
    0x20100052,
    0x20100054,
    0x20100060,
    0x20100080,
    0x201000a6,
    0x201000a7,
    0x201000a8,
    0x201000a9,
    0x20100100,
    0x20100110,
    0x20100120,
    0x20100130,
    0x20100140,
    0x20100150,
    0x20100152,
    0x20100154,
    0x2010015e,
    0x20100160,
    0x20100376,
    0x20100500,
    0x20100510,
    0x20100520,
    0x20200010,
    0x20200020,
    0x20200030,
    0x20200040,
    0x20200050,
    0x202000a0,
    0x202000a2,
    0x20200110,
    0x20200111,
    0x20200130,
    0x20200140,
    0x20300010,
    0x20300020,
    0x20400010,
    0x20400011,
    0x20400020,
    0x20400060,
    0x20400070,
    0x20400072,
    0x20400074,
    0x20400080,
    0x20400082,
    0x20400090,
    0x20400100,
    0x20400500,
    0x20500010,
    0x20500020,
    0x20500500,
    0x21000010,
    0x21000020,
    0x21000030,
    0x21000040,
    0x21000050,
    0x21000070,
    0x21000140,
    0x21000160,
    0x21000170,
    0x21000500,
    0x21100010,
    0x21100020,
    0x21100030,
    0x21100099,
    0x21200010,
    0x21200050,
    0x21200070,
    0x21300010,
    0x21300015,
    0x21300030,
    0x21300040,
    0x21300050,
    0x21300060,
    0x21300080,
    0x213000a0,
    0x213000c0,
    0x22000001,
    0x22000002,
    0x22000003,
    0x22000004,
    0x22000005,
    0x22000006,
    0x22000007,
    0x22000008,
    0x22000009,
    0x2200000a,
    0x2200000b,
    0x2200000c,
    0x2200000d,
    0x2200000e,
    0x2200000f,
    0x22000020,
    0x30020002,
    0x30020003,
    0x30020004,
    0x3002000a,
    0x3002000c,
    0x3002000d,
    0x3002000e,
    0x30020010,
    0x30020011,
    0x30020012,
    0x30020020,
    0x30020022,
    0x30020024,
    0x30020026,
    0x30020028,
    0x30020029,
    0x30020030,
    0x30020032,
    0x30020034,
    0x30020040,
    0x30020041,
    0x30020042,
    0x30020050,
    0x30020051,
    0x30020052,
    0x30020100,
    0x30020101,
    0x30020102,
    0x30020103,
    0x30020104,
    0x30020105,
    0x30020106,
    0x30020107,
    0x30020108,
    0x30020109,
    0x3002010a,
    0x3002010b,
    0x3002010c,
    0x3002010d,
    0x3002010e,
    0x3002010f,
    0x30020110,
    0x30020111,
    0x30020112,
    0x30020113,
    0x30020114,
    0x30020115,
    0x30020116,
    0x30020117,
    0x30020118,
    0x30020119,
    0x3002011a,
    0x3002011b,
    0x3002011c,
    0x3002011d,
    0x3002011e,
    0x3002011f,
    0x30020120,
    0x30020121,
    0x30020122,
    0x30020123,
    0x30020124,
    0x30020125,
    0x30020126,
    0x30020127,
    0x30020128,
    0x30020129,
    0x3002012a,
    0x3002012b,
    0x3002012c,
    0x3002012d,
    0x3002012e,
    0x3002012f,
    0x30020130,
    0x30020131,
    0x30020132,
    0x30020133,
    0x30020134,
    0x30020135,
    0x30020136,
    0x30040001,
    0x30040002,
    0x30040004,
    0x30040005,
    0x30040006,
    0x30040008,
    0x3004000a,
    0x3004000c,
    0x3004000e,
    0x30040010,
    0x30040012,
    0x30040014,
    0x30040016,
    0x30040020,
    0x30040021,
    0x30040022,
    0x30040023,
    0x30040024,
    0x30040040,
    0x30040042,
    0x30040050,
    0x30040052,
    0x30040054,
    0x30040056,
    0x30040058,
    0x30040060,
    0x30040062,
    0x30040070,
    0x30040072,
    0x30040074,
    0x30040080,
    0x30040081,
    0x30040082,
    0x30040083,
    0x30040084,
    0x30060002,
    0x30060004,
    0x30060006,
    0x30060008,
    0x30060009,
    0x30060010,
    0x30060012,
    0x30060014,
    0x30060016,
    0x30060018,
    0x30060020,
    0x30060022,
    0x30060024,
    0x30060026,
    0x30060028,
    0x3006002a,
    0x3006002c,
    0x3006002d,
    0x3006002e,
    0x30060030,
    0x30060033,
    0x30060036,
    0x30060037,
    0x30060038,
    0x30060039,
    0x30060040,
    0x30060042,
    0x30060044,
    0x30060045,
    0x30060046,
    0x30060048,
    0x30060049,
    0x3006004a,
    0x3006004b,
    0x3006004c,
    0x3006004d,
    0x3006004e,
    0x3006004f,
    0x30060050,
    0x30060080,
    0x30060082,
    0x30060084,
    0x30060085,
    0x30060086,
    0x30060088,
    0x300600a0,
    0x300600a4,
    0x300600a6,
    0x300600b0,
    0x300600b2,
    0x300600b4,
    0x300600b6,
    0x300600b7,
    0x300600b8,
    0x300600b9,
    0x300600c0,
    0x300600c2,
    0x300600c4,
    0x300600c6,
    0x300600c8,
    0x300600c9,
    0x300600ca,
    0x300600cb,
    0x30080010,
    0x30080012,
    0x30080014,
    0x30080016,
    0x30080020,
    0x30080021,
    0x30080022,
    0x30080024,
    0x30080025,
    0x3008002a,
    0x3008002b,
    0x3008002c,
    0x30080030,
    0x30080032,
    0x30080033,
    0x30080036,
    0x30080037,
    0x3008003a,
    0x3008003b,
    0x30080040,
    0x30080041,
    0x30080042,
    0x30080044,
    0x30080045,
    0x30080046,
    0x30080047,
    0x30080048,
    0x30080050,
    0x30080052,
    0x30080054,
    0x30080056,
    0x3008005a,
    0x30080060,
    0x30080061,
    0x30080062,
    0x30080063,
    0x30080064,
    0x30080065,
    0x30080066,
    0x30080067,
    0x30080068,
    0x3008006a,
    0x30080070,
    0x30080072,
    0x30080074,
    0x30080076,
    0x30080078,
    0x3008007a,
    0x30080080,
    0x30080082,
    0x30080090,
    0x30080092,
    0x300800a0,
    0x300800a1,
    0x300800a2,
    0x300800a3,
    0x300800a4,
    0x300800b0,
    0x300800c0,
    0x300800d0,
    0x300800d1,
    0x300800e0,
    0x300800f0,
    0x300800f2,
    0x300800f4,
    0x300800f6,
    0x30080100,
    0x30080105,
    0x30080110,
    0x30080116,
    0x30080120,
    0x30080122,
    0x30080130,
    0x30080132,
    0x30080134,
    0x30080136,
    0x30080138,
    0x3008013a,
    0x3008013c,
    0x30080140,
    0x30080142,
    0x30080150,
    0x30080152,
    0x30080160,
    0x30080162,
    0x30080164,
    0x30080166,
    0x30080168,
    0x30080171,
    0x30080172,
    0x30080173,
    0x30080200,
    0x30080202,
    0x30080220,
    0x30080223,
    0x30080224,
    0x30080230,
    0x30080240,
    0x30080250,
    0x30080251,
    0x300a0002,
    0x300a0003,
    0x300a0004,
    0x300a0006,
    0x300a0007,
    0x300a0009,
    0x300a000a,
    0x300a000b,
    0x300a000c,
    0x300a000e,
    0x300a0010,
    0x300a0012,
    0x300a0013,
    0x300a0014,
    0x300a0015,
    0x300a0016,
    0x300a0018,
    0x300a001a,
    0x300a0020,
    0x300a0021,
    0x300a0022,
    0x300a0023,
    0x300a0025,
    0x300a0026,
    0x300a0027,
    0x300a0028,
    0x300a002a,
    0x300a002b,
    0x300a002c,
    0x300a002d,
    0x300a0040,
    0x300a0042,
    0x300a0043,
    0x300a0044,
    0x300a0046,
    0x300a0048,
    0x300a004a,
    0x300a004b,
    0x300a004c,
    0x300a004e,
    0x300a004f,
    0x300a0050,
    0x300a0051,
    0x300a0052,
    0x300a0053,
    0x300a0054,
    0x300a0055,
    0x300a0070,
    0x300a0071,
    0x300a0072,
    0x300a0078,
    0x300a0079,
    0x300a007a,
    0x300a007b,
    0x300a0080,
    0x300a0082,
    0x300a0083,
    0x300a0084,
    0x300a0086,
    0x300a0088,
    0x300a0089,
    0x300a008a,
    0x300a008b,
    0x300a008c,
    0x300a008d,
    0x300a008e,
    0x300a008f,
    0x300a0090,
    0x300a0091,
    0x300a0092,
    0x300a0093,
    0x300a0094,
    0x300a00a0,
    0x300a00a2,
    0x300a00a4,
    0x300a00b0,
    0x300a00b2,
    0x300a00b3,
    0x300a00b4,
    0x300a00b6,
    0x300a00b8,
    0x300a00ba,
    0x300a00bb,
    0x300a00bc,
    0x300a00be,
    0x300a00c0,
    0x300a00c2,
    0x300a00c3,
    0x300a00c4,
    0x300a00c5,
    0x300a00c6,
    0x300a00c7,
    0x300a00c8,
    0x300a00ca,
    0x300a00cc,
    0x300a00ce,
    0x300a00d0,
    0x300a00d1,
    0x300a00d2,
    0x300a00d3,
    0x300a00d4,
    0x300a00d5,
    0x300a00d6,
    0x300a00d7,
    0x300a00d8,
    0x300a00d9,
    0x300a00da,
    0x300a00db,
    0x300a00dc,
    0x300a00dd,
    0x300a00de,
    0x300a00e0,
    0x300a00e1,
    0x300a00e2,
    0x300a00e3,
    0x300a00e4,
    0x300a00e5,
    0x300a00e6,
    0x300a00e7,
    0x300a00e8,
    0x300a00e9,
    0x300a00ea,
    0x300a00eb,
    0x300a00ec,
    0x300a00ed,
    0x300a00ee,
    0x300a00ef,
    0x300a00f0,
    0x300a00f2,
    0x300a00f3,
    0x300a00f4,
    0x300a00f5,
    0x300a00f6,
    0x300a00f7,
    0x300a00f8,
    0x300a00f9,
    0x300a00fa,
    0x300a00fb,
    0x300a00fc,
    0x300a00fe,
    0x300a0100,
    0x300a0102,
    0x300a0104,
    0x300a0106,
    0x300a0107,
    0x300a0108,
    0x300a0109,
    0x300a010a,
    0x300a010c,
    0x300a010e,
    0x300a0110,
    0x300a0111,
    0x300a0112,
    0x300a0114,
    0x300a0115,
    0x300a0116,
    0x300a0118,
    0x300a011a,
    0x300a011c,
    0x300a011e,
    0x300a011f,
    0x300a0120,
    0x300a0121,
    0x300a0122,
    0x300a0123,
    0x300a0124,
    0x300a0125,
    0x300a0126,
    0x300a0128,
    0x300a0129,
    0x300a012a,
    0x300a012c,
    0x300a012e,
    0x300a0130,
    0x300a0131,
    0x300a0132,
    0x300a0133,
    0x300a0134,
    0x300a0135,
    0x300a0140,
    0x300a0142,
    0x300a0144,
    0x300a0146,
    0x300a0148,
    0x300a014a,
    0x300a014c,
    0x300a014e,
    0x300a0150,
    0x300a0151,
    0x300a0152,
    0x300a0153,
    0x300a0154,
    0x300a0155,
    0x300a0180,
    0x300a0182,
    0x300a0183,
    0x300a0184,
    0x300a0190,
    0x300a0192,
    0x300a0194,
    0x300a0196,
    0x300a0198,
    0x300a0199,
    0x300a019a,
    0x300a01a0,
    0x300a01a2,
    0x300a01a4,
    0x300a01a6,
    0x300a01a8,
    0x300a01b0,
    0x300a01b2,
    0x300a01b4,
    0x300a01b6,
    0x300a01b8,
    0x300a01ba,
    0x300a01bc,
    0x300a01d0,
    0x300a01d2,
    0x300a01d4,
    0x300a01d6,
    0x300a0200,
    0x300a0202,
    0x300a0206,
    0x300a0210,
    0x300a0212,
    0x300a0214,
    0x300a0216,
    0x300a0218,
    0x300a021a,
    0x300a021b,
    0x300a021c,
    0x300a0222,
    0x300a0224,
    0x300a0226,
    0x300a0228,
    0x300a0229,
    0x300a022a,
    0x300a022b,
    0x300a022c,
    0x300a022e,
    0x300a0230,
    0x300a0232,
    0x300a0234,
    0x300a0236,
    0x300a0238,
    0x300a0240,
    0x300a0242,
    0x300a0244,
    0x300a0250,
    0x300a0260,
    0x300a0262,
    0x300a0263,
    0x300a0264,
    0x300a0266,
    0x300a026a,
    0x300a026c,
    0x300a0271,
    0x300a0272,
    0x300a0273,
    0x300a0274,
    0x300a0280,
    0x300a0282,
    0x300a0284,
    0x300a0286,
    0x300a0288,
    0x300a028a,
    0x300a028c,
    0x300a0290,
    0x300a0291,
    0x300a0292,
    0x300a0294,
    0x300a0296,
    0x300a0298,
    0x300a029c,
    0x300a029e,
    0x300a02a0,
    0x300a02a1,
    0x300a02a2,
    0x300a02a4,
    0x300a02b0,
    0x300a02b2,
    0x300a02b3,
    0x300a02b4,
    0x300a02b8,
    0x300a02ba,
    0x300a02c8,
    0x300a02d0,
    0x300a02d2,
    0x300a02d4,
    0x300a02d6,
    0x300a02e0,
    0x300a02e1,
    0x300a02e2,
    0x300a02e3,
    0x300a02e4,
    0x300a02e5,
    0x300a02e6,
    0x300a02e7,
    0x300a02e8,
    0x300a02ea,
    0x300a02eb,
    0x300a02ec,
    0x300a0302,
    0x300a0304,
    0x300a0306,
    0x300a0308,
    0x300a0309,
    0x300a030a,
    0x300a030c,
    0x300a030d,
    0x300a030f,
    0x300a0312,
    0x300a0314,
    0x300a0316,
    0x300a0318,
    0x300a0320,
    0x300a0322,
    0x300a0330,
    0x300a0332,
    0x300a0334,
    0x300a0336,
    0x300a0338,
    0x300a033a,
    0x300a033c,
    0x300a0340,
    0x300a0342,
    0x300a0344,
    0x300a0346,
    0x300a0348,
    0x300a034a,
    0x300a034c,
    0x300a0350,
    0x300a0352,
    0x300a0354,
    0x300a0355,
    0x300a0356,
    0x300a0358,
    0x300a035a,
    0x300a0360,
    0x300a0362,
    0x300a0364,
    0x300a0366,
    0x300a0370,
    0x300a0372,
    0x300a0374,
    0x300a0380,
    0x300a0382,
    0x300a0384,
    0x300a0386,
    0x300a0388,
    0x300a038a,
    0x300a038f,
    0x300a0390,
    0x300a0391,
    0x300a0392,
    0x300a0393,
    0x300a0394,
    0x300a0395,
    0x300a0396,
    0x300a0398,
    0x300a0399,
    0x300a039a,
    0x300a039b,
    0x300a039c,
    0x300a03a0,
    0x300a03a2,
    0x300a03a4,
    0x300a03a6,
    0x300a03a8,
    0x300a03aa,
    0x300a03ac,
    0x300a0401,
    0x300a0402,
    0x300a0410,
    0x300a0412,
    0x300a0420,
    0x300a0421,
    0x300a0422,
    0x300a0423,
    0x300a0424,
    0x300a0425,
    0x300a0426,
    0x300a0431,
    0x300a0432,
    0x300a0433,
    0x300a0434,
    0x300a0435,
    0x300a0436,
    0x300a0440,
    0x300a0441,
    0x300a0442,
    0x300a0443,
    0x300a0450,
    0x300a0451,
    0x300a0452,
    0x300a0453,
    0x300a0501,
    0x300a0502,
    0x300a0503,
    0x300a0504,
    0x300a0505,
    0x300a0506,
    0x300a0507,
    0x300a0508,
    0x300a0509,
    0x300a0510,
    0x300a0511,
    0x300a0512,
    0x300a0600,
    0x300a0601,
    0x300a0602,
    0x300a0603,
    0x300a0604,
    0x300a0605,
    0x300a0606,
    0x300a0607,
    0x300a0608,
    0x300a0609,
    0x300a060a,
    0x300a060b,
    0x300a060c,
    0x300a060d,
    0x300a060e,
    0x300a060f,
    0x300a0610,
    0x300a0611,
    0x300a0612,
    0x300a0613,
    0x300a0614,
    0x300a0615,
    0x300a0616,
    0x300a0617,
    0x300a0618,
    0x300a0619,
    0x300a061a,
    0x300a061b,
    0x300a061c,
    0x300a061d,
    0x300a061e,
    0x300a061f,
    0x300a0620,
    0x300a0621,
    0x300a0622,
    0x300a0623,
    0x300a0624,
    0x300a0625,
    0x300a0626,
    0x300a0627,
    0x300a0628,
    0x300a0629,
    0x300a062a,
    0x300a062b,
    0x300a062c,
    0x300a062d,
    0x300a062e,
    0x300a062f,
    0x300a0630,
    0x300a0631,
    0x300a0632,
    0x300a0634,
    0x300a0635,
    0x300a0636,
    0x300a0637,
    0x300a0638,
    0x300a0639,
    0x300a063a,
    0x300a063b,
    0x300a063c,
    0x300a063d,
    0x300a063e,
    0x300a063f,
    0x300a0640,
    0x300a0641,
    0x300a0642,
    0x300a0643,
    0x300a0644,
    0x300a0645,
    0x300a0646,
    0x300a0647,
    0x300a0648,
    0x300a0649,
    0x300a064a,
    0x300a064b,
    0x300a064c,
    0x300a064d,
    0x300a064e,
    0x300a064f,
    0x300a0650,
    0x300a0651,
    0x300a0652,
    0x300a0653,
    0x300a0654,
    0x300a0655,
    0x300a0656,
    0x300a0657,
    0x300a0658,
    0x300a0659,
    0x300a065a,
    0x300a065b,
    0x300a065c,
    0x300a065d,
    0x300a065e,
    0x300a065f,
    0x300a0660,
    0x300a0661,
    0x300a0662,
    0x300a0663,
    0x300a0664,
    0x300a0665,
    0x300a0666,
    0x300a0667,
    0x300a0668,
    0x300a0669,
    0x300a066a,
    0x300a066b,
    0x300a066c,
    0x300a066d,
    0x300a066e,
    0x300a066f,
    0x300a0670,
    0x300a0671,
    0x300a0672,
    0x300a0673,
    0x300a0674,
    0x300a0675,
    0x300a0676,
    0x300a0677,
    0x300a0678,
    0x300a0679,
    0x300a067a,
    0x300a067b,
    0x300a067c,
    0x300a067d,
    0x300a067e,
    0x300a067f,
    0x300a0680,
    0x300a0681,
    0x300a0682,
    0x300a0683,
    0x300a0684,
    0x300a0685,
    0x300a0686,
    0x300a0687,
    0x300a0688,
    0x300a0689,
    0x300a068a,
    0x300a068b,
    0x300a0700,
    0x300a0701,
    0x300a0702,
    0x300a0703,
    0x300a0704,
    0x300a0705,
    0x300a0706,
    0x300a0707,
    0x300a0708,
    0x300a0709,
    0x300a0714,
    0x300a0715,
    0x300a0716,
    0x300a0722,
    0x300a0723,
    0x300a0730,
    0x300a0731,
    0x300a0732,
    0x300a0733,
    0x300a0734,
    0x300a0735,
    0x300a0736,
    0x300a073a,
    0x300a073b,
    0x300a073e,
    0x300a073f,
    0x300a0740,
    0x300a0741,
    0x300a0742,
    0x300a0743,
    0x300a0744,
    0x300a0745,
    0x300a0746,
    0x300a0760,
    0x300a0761,
    0x300a0762,
    0x300a0772,
    0x300a0773,
    0x300a0774,
    0x300a0780,
    0x300a0782,
    0x300a0783,
    0x300a0784,
    0x300a0785,
    0x300a0786,
    0x300a0787,
    0x300a0788,
    0x300a0789,
    0x300a078a,
    0x300a078b,
    0x300a078c,
    0x300a078d,
    0x300a078e,
    0x300a078f,
    0x300a0790,
    0x300a0791,
    0x300a0792,
    0x300a0793,
    0x300a0794,
    0x300a0795,
    0x300a0796,
    0x300a0797,
    0x300a0798,
    0x300a0799,
    0x300a079a,
    0x300a079b,
    0x300a079c,
    0x300a079d,
    0x300a079e,
    0x300a079f,
    0x300a07a0,
    0x300a07a1,
    0x300c0002,
    0x300c0004,
    0x300c0006,
    0x300c0007,
    0x300c0008,
    0x300c0009,
    0x300c000a,
    0x300c000c,
    0x300c000e,
    0x300c0020,
    0x300c0022,
    0x300c0040,
    0x300c0042,
    0x300c0050,
    0x300c0051,
    0x300c0055,
    0x300c0060,
    0x300c006a,
    0x300c0080,
    0x300c00a0,
    0x300c00b0,
    0x300c00c0,
    0x300c00d0,
    0x300c00e0,
    0x300c00f0,
    0x300c00f2,
    0x300c00f4,
    0x300c00f6,
    0x300c0100,
    0x300c0102,
    0x300c0104,
    0x300c0111,
    0x300c0112,
    0x300c0113,
    0x300c0114,
    0x300c0115,
    0x300c0116,
    0x300c0117,
    0x300c0118,
    0x300c0119,
    0x300c0120,
    0x300c0121,
    0x300c0122,
    0x300c0123,
    0x300c0124,
    0x300c0125,
    0x300c0126,
    0x300c0127,
    0x300c0128,
    0x300c0129,
    0x300e0002,
    0x300e0004,
    0x300e0005,
    0x300e0008,
    0x30100001,
    0x30100002,
    0x30100003,
    0x30100004,
    0x30100005,
    0x30100006,
    0x30100007,
    0x30100008,
    0x30100009,
    0x3010000a,
    0x3010000b,
    0x3010000c,
    0x3010000d,
    0x3010000e,
    0x3010000f,
    0x30100010,
    0x30100011,
    0x30100012,
    0x30100013,
    0x30100014,
    0x30100015,
    0x30100016,
    0x30100017,
    0x30100018,
    0x30100019,
    0x3010001a,
    0x3010001b,
    0x3010001c,
    0x3010001d,
    0x3010001e,
    0x3010001f,
    0x30100020,
    0x30100021,
    0x30100022,
    0x30100023,
    0x30100024,
    0x30100025,
    0x30100026,
    0x30100027,
    0x30100028,
    0x30100029,
    0x3010002a,
    0x3010002b,
    0x3010002c,
    0x3010002d,
    0x3010002e,
    0x3010002f,
    0x30100030,
    0x30100031,
    0x30100032,
    0x30100033,
    0x30100034,
    0x30100035,
    0x30100036,
    0x30100037,
    0x30100038,
    0x30100039,
    0x3010003a,
    0x3010003b,
    0x3010003c,
    0x3010003d,
    0x3010003e,
    0x3010003f,
    0x30100040,
    0x30100041,
    0x30100042,
    0x30100043,
    0x30100044,
    0x30100045,
    0x30100046,
    0x30100047,
    0x30100048,
    0x30100049,
    0x3010004a,
    0x3010004b,
    0x3010004c,
    0x3010004d,
    0x3010004e,
    0x3010004f,
    0x30100050,
    0x30100051,
    0x30100052,
    0x30100053,
    0x30100054,
    0x30100055,
    0x30100056,
    0x30100057,
    0x30100058,
    0x30100059,
    0x3010005a,
    0x3010005b,
    0x3010005c,
    0x3010005d,
    0x3010005e,
    0x3010005f,
    0x30100060,
    0x30100061,
    0x30100062,
    0x30100063,
    0x30100064,
    0x30100065,
    0x30100066,
    0x30100067,
    0x30100068,
    0x30100069,
    0x3010006a,
    0x3010006b,
    0x3010006c,
    0x3010006d,
    0x3010006e,
    0x3010006f,
    0x30100070,
    0x30100071,
    0x30100073,
    0x30100074,
    0x30100075,
    0x30100076,
    0x30100077,
    0x30100078,
    0x30100079,
    0x3010007a,
    0x3010007b,
    0x3010007c,
    0x3010007d,
    0x3010007e,
    0x3010007f,
    0x30100080,
    0x30100081,
    0x30100082,
    0x30100083,
    0x30100084,
    0x30100085,
    0x30100086,
    0x30100087,
    0x30100088,
    0x30100089,
    0x30100090,
    0x30100091,
    0x30100092,
    0x30100093,
    0x30100094,
    0x30100095,
    0x30100096,
    0x30100097,
    0x30100098,
    0x30100099,
    0x3010009a,
    0x301000a0,
    0x40000010,
    0x40004000,
    0x40080040,
    0x40080042,
    0x40080050,
    0x400800ff,
    0x40080100,
    0x40080101,
    0x40080102,
    0x40080103,
    0x40080108,
    0x40080109,
    0x4008010a,
    0x4008010b,
    0x4008010c,
    0x40080111,
    0x40080112,
    0x40080113,
    0x40080114,
    0x40080115,
    0x40080117,
    0x40080118,
    0x40080119,
    0x4008011a,
    0x40080200,
    0x40080202,
    0x40080210,
    0x40080212,
    0x40080300,
    0x40084000,
    0x40100001,
    0x40100002,
    0x40100004,
    0x40101001,
    0x40101004,
    0x40101005,
    0x40101006,
    0x40101007,
    0x40101008,
    0x40101009,
    0x4010100a,
    0x40101010,
    0x40101011,
    0x40101012,
    0x40101013,
    0x40101014,
    0x40101015,
    0x40101016,
    0x40101017,
    0x40101018,
    0x40101019,
    0x4010101a,
    0x4010101b,
    0x4010101c,
    0x4010101d,
    0x4010101e,
    0x4010101f,
    0x40101020,
    0x40101021,
    0x40101023,
    0x40101024,
    0x40101025,
    0x40101026,
    0x40101027,
    0x40101028,
    0x40101029,
    0x4010102a,
    0x4010102b,
    0x40101031,
    0x40101033,
    0x40101034,
    0x40101037,
    0x40101038,
    0x40101039,
    0x4010103a,
    0x40101041,
    0x40101042,
    0x40101043,
    0x40101044,
    0x40101045,
    0x40101046,
    0x40101047,
    0x40101048,
    0x40101051,
    0x40101052,
    0x40101053,
    0x40101054,
    0x40101055,
    0x40101056,
    0x40101058,
    0x40101059,
    0x40101060,
    0x40101061,
    0x40101062,
    0x40101064,
    0x40101067,
    0x40101068,
    0x40101069,
    0x4010106c,
    0x4010106d,
    0x4010106e,
    0x4010106f,
    0x40101070,
    0x40101071,
    0x40101072,
    0x40101073,
    0x40101075,
    0x40101076,
    0x40101077,
    0x40101078,
    0x40101079,
    0x4010107a,
    0x4010107b,
    0x4010107c,
    0x4010107d,
    0x4010107e,
    0x4ffe0001,
    0x52009229,
    0x52009230,
    0x54000100,
    0x54000110,
    0x54000112,
    0x54001004,
    0x54001006,
    0x5400100a,
    0x54001010,
    0x56000010,
    0x56000020,
    0x7fe00001,
    0x7fe00002,
    0x7fe00003,
    0x7fe00008,
    0x7fe00009,
    0x7fe00010,
    0x7fe00020,
    0x7fe00030,
    0x7fe00040,
    0xfffafffa,
    0xfffcfffc,
    0xfffee000,
    0xfffee00d,
    0xfffee0dd,
};

constexpr VR vrs[] = {
    VR::UL,
    VR::UL,
    VR::UI,
    VR::UI,
    VR::SH,
    VR::US,
    VR::US,
    VR::US,
    VR::AE,
    VR::AE,
    VR::AE,
    VR::AE,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::AT,
    VR::LO,
    VR::US,
    VR::UI,
    VR::UI,
    VR::US,
    VR::AT,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::AE,
    VR::US,
    VR::LT,
    VR::LT,
    VR::SH,
    VR::SH,
    VR::LT,
    VR::LT,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::UL,
    VR::OB,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::SH,
    VR::AE,
    VR::AE,
    VR::AE,
    VR::UR,
    VR::UR,
    VR::UR,
    VR::OB,
    VR::UI,
    VR::UI,
    VR::OB,
    VR::OB,
    VR::UL,
    VR::FD,
    VR::UI,
    VR::OB,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::UL,
    VR::UL,
    VR::US,
    VR::SQ,
    VR::UL,
    VR::US,
    VR::UL,
    VR::CS,
    VR::UI,
    VR::CS,
    VR::UL,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UL,
    VR::SQ,
    VR::UL,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::DA,
    VR::TM,
    VR::UI,
    VR::DT,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::DA,
    VR::DA,
    VR::DA,
    VR::DA,
    VR::DA,
    VR::DA,
    VR::DT,
    VR::TM,
    VR::TM,
    VR::TM,
    VR::TM,
    VR::TM,
    VR::TM,
    VR::US,
    VR::LO,
    VR::CS,
    VR::SH,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::AE,
    VR::AE,
    VR::CS,
    VR::UI,
    VR::CS,
    VR::CS,
    VR::UI,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::LO,
    VR::ST,
    VR::SQ,
    VR::PN,
    VR::ST,
    VR::SH,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::SH,
    VR::LO,
    VR::CS,
    VR::DT,
    VR::DT,
    VR::LT,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::UI,
    VR::UI,
    VR::UR,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::ST,
    VR::ST,
    VR::ST,
    VR::UI,
    VR::UI,
    VR::UC,
    VR::UR,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SH,
    VR::OB,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::CS,
    VR::US,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::US,
    VR::UL,
    VR::CS,
    VR::UL,
    VR::UC,
    VR::UC,
    VR::UT,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::LT,
    VR::LT,
    VR::CS,
    VR::DT,
    VR::CS,
    VR::SQ,
    VR::UR,
    VR::UR,
    VR::UR,
    VR::CS,
    VR::UR,
    VR::UV,
    VR::UV,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::DT,
    VR::CS,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::OB,
    VR::OB,
    VR::SQ,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UL,
    VR::UV,
    VR::UV,
    VR::AE,
    VR::SH,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::SQ,
    VR::UI,
    VR::IS,
    VR::UL,
    VR::UL,
    VR::FD,
    VR::SQ,
    VR::UI,
    VR::UR,
    VR::UI,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::SH,
    VR::IS,
    VR::IS,
    VR::SH,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::LO,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::SQ,
    VR::UI,
    VR::LT,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::CS,
    VR::PN,
    VR::SQ,
    VR::LT,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::SQ,
    VR::UR,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::UC,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::UC,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::PN,
    VR::SQ,
    VR::PN,
    VR::AS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::PN,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SH,
    VR::LT,
    VR::SH,
    VR::SQ,
    VR::UC,
    VR::SH,
    VR::CS,
    VR::LT,
    VR::US,
    VR::DA,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::PN,
    VR::CS,
    VR::LO,
    VR::LT,
    VR::FL,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::ST,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::DA,
    VR::DA,
    VR::ST,
    VR::ST,
    VR::ST,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::ST,
    VR::ST,
    VR::ST,
    VR::LT,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::CS,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::AT,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::ST,
    VR::DA,
    VR::ST,
    VR::SQ,
    VR::IS,
    VR::PN,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::ST,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SH,
    VR::IS,
    VR::SQ,
    VR::ST,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::OB,
    VR::SQ,
    VR::ST,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::OW,
    VR::SQ,
    VR::OW,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::DS,
    VR::DA,
    VR::TM,
    VR::OB,
    VR::LT,
    VR::LT,
    VR::LT,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::ST,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::ST,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::ST,
    VR::SH,
    VR::DA,
    VR::DA,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::SL,
    VR::OB,
    VR::OW,
    VR::OF,
    VR::OD,
    VR::IS,
    VR::IS,
    VR::US,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::SH,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::SH,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::SH,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::UV,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::ST,
    VR::SQ,
    VR::DS,
    VR::LO,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::ST,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::ST,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::ST,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::UT,
    VR::CS,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::UT,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::UC,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::UC,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::UT,
    VR::IS,
    VR::IS,
    VR::US,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::UT,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::US,
    VR::US,
    VR::DS,
    VR::IS,
    VR::OB,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::DS,
    VR::IS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::OB,
    VR::US,
    VR::UT,
    VR::DS,
    VR::UT,
    VR::UT,
    VR::UT,
    VR::CS,
    VR::OB,
    VR::OB,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::US,
    VR::DS,
    VR::DT,
    VR::UT,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::UT,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::OB,
    VR::OB,
    VR::DT,
    VR::IS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::LO,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SH,
    VR::CS,
    VR::SQ,
    VR::TM,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::TM,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::ST,
    VR::IS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::UI,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::UT,
    VR::SQ,
    VR::UI,
    VR::LO,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SH,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::TM,
    VR::TM,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::IS,
    VR::DS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::US,
    VR::UL,
    VR::LO,
    VR::DS,
    VR::TM,
    VR::TM,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DT,
    VR::DT,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::LO,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::SH,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::DA,
    VR::TM,
    VR::DT,
    VR::DT,
    VR::DA,
    VR::DA,
    VR::SH,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::US,
    VR::SH,
    VR::SH,
    VR::SH,
    VR::LO,
    VR::FD,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::US,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::US,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::US,
    VR::US,
    VR::US,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::UL,
    VR::OF,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::IS,
    VR::SH,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::UI,
    VR::FL,
    VR::FL,
    VR::SH,
    VR::FL,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::LT,
    VR::SH,
    VR::LO,
    VR::SQ,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::US,
    VR::US,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::SL,
    VR::SL,
    VR::US,
    VR::US,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::UL,
    VR::CS,
    VR::UL,
    VR::FD,
    VR::FD,
    VR::UL,
    VR::SL,
    VR::UL,
    VR::SL,
    VR::UL,
    VR::SL,
    VR::UL,
    VR::SL,
    VR::UL,
    VR::SL,
    VR::UL,
    VR::SL,
    VR::US,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::US,
    VR::US,
    VR::UL,
    VR::UL,
    VR::FD,
    VR::UL,
    VR::UL,
    VR::FL,
    VR::FL,
    VR::US,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::LT,
    VR::LT,
    VR::SH,
    VR::DA,
    VR::TM,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::LT,
    VR::LT,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::LT,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::SH,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::SH,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::US,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::US,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::DT,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::ST,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::UL,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::CS,
    VR::DT,
    VR::SQ,
    VR::FD,
    VR::UL,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::ST,
    VR::SH,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::SS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::UL,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::US,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::UL,
    VR::CS,
    VR::FD,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::UL,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::IS,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SH,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::UC,
    VR::CS,
    VR::DT,
    VR::DT,
    VR::US,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::US,
    VR::UC,
    VR::CS,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::UT,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::LT,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SS,
    VR::SS,
    VR::SS,
    VR::SS,
    VR::SS,
    VR::US,
    VR::SS,
    VR::OB,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::DT,
    VR::DT,
    VR::SS,
    VR::SS,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::DT,
    VR::CS,
    VR::DT,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::DT,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::UC,
    VR::SQ,
    VR::UC,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::UT,
    VR::CS,
    VR::DT,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::UT,
    VR::UT,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::DT,
    VR::ST,
    VR::UI,
    VR::UI,
    VR::SH,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::UI,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::UI,
    VR::UI,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::DA,
    VR::LO,
    VR::TM,
    VR::LO,
    VR::LT,
    VR::AT,
    VR::LO,
    VR::SH,
    VR::UL,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::FD,
    VR::FL,
    VR::FL,
    VR::US,
    VR::UL,
    VR::LT,
    VR::UI,
    VR::US,
    VR::US,
    VR::UI,
    VR::AT,
    VR::AT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::LO,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UI,
    VR::UI,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FD,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::UL,
    VR::OF,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::IS,
    VR::SQ,
    VR::UL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::UL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::CS,
    VR::US,
    VR::CS,
    VR::CS,
    VR::US,
    VR::LT,
    VR::CS,
    VR::FL,
    VR::US,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::LO,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::US,
    VR::US,
    VR::CS,
    VR::US,
    VR::US,
    VR::IS,
    VR::AT,
    VR::AT,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::OB,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::CS,
    VR::AT,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::CS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::FL,
    VR::FD,
    VR::FL,
    VR::FD,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::UI,
    VR::LO,
    VR::LO,
    VR::US,
    VR::LO,
    VR::AT,
    VR::LO,
    VR::CS,
    VR::AT,
    VR::US,
    VR::US,
    VR::AT,
    VR::US,
    VR::US,
    VR::US,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::SS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::UI,
    VR::US,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::UI,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::US,
    VR::OW,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::OB,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::LO,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::US,
    VR::US,
    VR::LO,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::US,
    VR::US,
    VR::FL,
    VR::SS,
    VR::ST,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::SH,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SH,
    VR::LO,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::US,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UR,
    VR::UL,
    VR::UL,
    VR::CS,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SS,
    VR::SQ,
    VR::US,
    VR::US,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::AE,
    VR::LO,
    VR::SQ,
    VR::PN,
    VR::LO,
    VR::SQ,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::SQ,
    VR::LO,
    VR::LT,
    VR::SQ,
    VR::OB,
    VR::UI,
    VR::UL,
    VR::OB,
    VR::OB,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::LT,
    VR::CS,
    VR::US,
    VR::UL,
    VR::DS,
    VR::SH,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::US,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::IS,
    VR::CS,
    VR::UI,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DT,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::OD,
    VR::AE,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::LO,
    VR::SQ,
    VR::SH,
    VR::SQ,
    VR::SQ,
    VR::SH,
    VR::SH,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::UT,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::AE,
    VR::SH,
    VR::SH,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::CS,
    VR::SH,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::ST,
    VR::UI,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::LO,
    VR::LO,
    VR::SH,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::ST,
    VR::LO,
    VR::LT,
    VR::LT,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::SH,
    VR::SH,
    VR::PN,
    VR::SH,
    VR::SH,
    VR::LT,
    VR::LO,
    VR::LO,
    VR::LT,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::DT,
    VR::CS,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::DT,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::PN,
    VR::CS,
    VR::CS,
    VR::DT,
    VR::DT,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UR,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SH,
    VR::US,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::US,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::DA,
    VR::TM,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::DT,
    VR::DT,
    VR::DT,
    VR::DT,
    VR::DT,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::PN,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::OB,
    VR::PN,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::DT,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::OB,
    VR::SQ,
    VR::US,
    VR::DA,
    VR::TM,
    VR::DT,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::UI,
    VR::CS,
    VR::CS,
    VR::UL,
    VR::US,
    VR::DS,
    VR::DT,
    VR::UT,
    VR::FD,
    VR::SL,
    VR::UL,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::CS,
    VR::CS,
    VR::US,
    VR::DA,
    VR::TM,
    VR::CS,
    VR::SQ,
    VR::ST,
    VR::CS,
    VR::SQ,
    VR::ST,
    VR::SL,
    VR::SQ,
    VR::SQ,
    VR::PN,
    VR::DS,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::PN,
    VR::ST,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::UL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::LT,
    VR::SQ,
    VR::US,
    VR::IS,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::CS,
    VR::DT,
    VR::DT,
    VR::CS,
    VR::UI,
    VR::UI,
    VR::UL,
    VR::ST,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::UR,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::ST,
    VR::OB,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::UL,
    VR::ST,
    VR::CS,
    VR::LT,
    VR::DT,
    VR::SQ,
    VR::LO,
    VR::LT,
    VR::LO,
    VR::DT,
    VR::DT,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::DT,
    VR::DT,
    VR::UT,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SS,
    VR::FD,
    VR::LO,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::UL,
    VR::UL,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::FL,
    VR::US,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::SH,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SL,
    VR::SL,
    VR::CS,
    VR::UL,
    VR::UL,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::DS,
    VR::FD,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::LO,
    VR::FD,
    VR::FD,
    VR::LO,
    VR::LO,
    VR::ST,
    VR::FL,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::US,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::US,
    VR::US,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::DS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SH,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::US,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::LO,
    VR::UL,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::UI,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::UL,
    VR::FD,
    VR::OF,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::SQ,
    VR::UL,
    VR::LT,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::LO,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::OF,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::UL,
    VR::US,
    VR::FL,
    VR::OF,
    VR::OD,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::OW,
    VR::UL,
    VR::SQ,
    VR::UL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::FL,
    VR::FL,
    VR::OL,
    VR::OL,
    VR::OL,
    VR::OL,
    VR::SQ,
    VR::SQ,
    VR::OW,
    VR::SQ,
    VR::UL,
    VR::LO,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::OF,
    VR::OL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DT,
    VR::ST,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::OB,
    VR::US,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::ST,
    VR::FD,
    VR::FD,
    VR::US,
    VR::SQ,
    VR::LO,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::UI,
    VR::UR,
    VR::CS,
    VR::SQ,
    VR::UI,
    VR::LO,
    VR::UT,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::CS,
    VR::SH,
    VR::CS,
    VR::FD,
    VR::OL,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::US,
    VR::US,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::US,
    VR::US,
    VR::US,
    VR::SL,
    VR::SL,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::US,
    VR::US,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::IS,
    VR::FL,
    VR::LO,
    VR::ST,
    VR::SQ,
    VR::UL,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::FL,
    VR::CS,
    VR::UL,
    VR::OB,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::SH,
    VR::CS,
    VR::UL,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::ST,
    VR::SH,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::UI,
    VR::UI,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::CS,
    VR::US,
    VR::CS,
    VR::US,
    VR::CS,
    VR::UI,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::US,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::UL,
    VR::OD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::OB,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::OD,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::SH,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::AT,
    VR::US,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::US,
    VR::CS,
    VR::SS,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::AT,
    VR::LO,
    VR::LO,
    VR::AE,
    VR::AS,
    VR::AT,
    VR::DA,
    VR::CS,
    VR::DT,
    VR::IS,
    VR::OB,
    VR::LO,
    VR::OF,
    VR::LT,
    VR::OW,
    VR::PN,
    VR::TM,
    VR::SH,
    VR::UN,
    VR::ST,
    VR::UC,
    VR::UT,
    VR::UR,
    VR::DS,
    VR::OD,
    VR::FD,
    VR::OL,
    VR::FL,
    VR::UL,
    VR::US,
    VR::SL,
    VR::SS,
    VR::UI,
    VR::SQ,
    VR::OV,
    VR::SV,
    VR::UV,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::FD,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::US,
    VR::LO,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::US,
    VR::US,
    VR::CS,
    VR::CS,
    VR::US,
    VR::CS,
    VR::US,
    VR::US,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::UR,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::IS,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::AT,
    VR::UL,
    VR::LO,
    VR::IS,
    VR::CS,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::AE,
    VR::AE,
    VR::LT,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::UL,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::LO,
    VR::ST,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SH,
    VR::OF,
    VR::OF,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::UL,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::CS,
    VR::SH,
    VR::UI,
    VR::SQ,
    VR::LO,
    VR::ST,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::DT,
    VR::LT,
    VR::LO,
    VR::US,
    VR::UI,
    VR::CS,
    VR::AT,
    VR::UI,
    VR::DT,
    VR::CS,
    VR::OB,
    VR::OB,
    VR::CS,
    VR::OB,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::OB,
    VR::SQ,
    VR::UI,
    VR::OB,
    VR::SQ,
    VR::SQ,
    VR::OB,
    VR::SQ,
    VR::DT,
    VR::LO,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::CS,
    VR::ST,
    VR::LT,
    VR::IS,
    VR::US,
    VR::US,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SH,
    VR::CS,
    VR::CS,
    VR::DA,
    VR::TM,
    VR::AE,
    VR::AE,
    VR::SH,
    VR::IS,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SH,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UT,
    VR::CS,
    VR::LT,
    VR::LT,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::US,
    VR::LO,
    VR::SQ,
    VR::AT,
    VR::CS,
    VR::CS,
    VR::SH,
    VR::LO,
    VR::ST,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::LO,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::LO,
    VR::ST,
    VR::DA,
    VR::TM,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::UI,
    VR::LO,
    VR::ST,
    VR::IS,
    VR::DS,
    VR::DT,
    VR::DT,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::SH,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::PN,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::US,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::CS,
    VR::DS,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::DA,
    VR::TM,
    VR::CS,
    VR::SH,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DA,
    VR::DA,
    VR::IS,
    VR::SQ,
    VR::AT,
    VR::AT,
    VR::IS,
    VR::IS,
    VR::AT,
    VR::ST,
    VR::US,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::IS,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::DA,
    VR::TM,
    VR::DA,
    VR::TM,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::IS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::DA,
    VR::TM,
    VR::SH,
    VR::LO,
    VR::ST,
    VR::DA,
    VR::TM,
    VR::LO,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::IS,
    VR::UI,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::FL,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::IS,
    VR::LO,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::LT,
    VR::IS,
    VR::DS,
    VR::UI,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SH,
    VR::CS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::DS,
    VR::FL,
    VR::IS,
    VR::DS,
    VR::IS,
    VR::LO,
    VR::ST,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::CS,
    VR::SH,
    VR::IS,
    VR::DS,
    VR::FL,
    VR::DS,
    VR::FL,
    VR::DS,
    VR::FL,
    VR::SH,
    VR::ST,
    VR::DS,
    VR::IS,
    VR::SH,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::CS,
    VR::SH,
    VR::IS,
    VR::DS,
    VR::FL,
    VR::SQ,
    VR::SH,
    VR::DS,
    VR::FL,
    VR::CS,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::IS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::DS,
    VR::SQ,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::DS,
    VR::OB,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::LO,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::ST,
    VR::SH,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::ST,
    VR::SH,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::SH,
    VR::ST,
    VR::DS,
    VR::ST,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::LO,
    VR::DS,
    VR::CS,
    VR::DS,
    VR::DS,
    VR::DA,
    VR::TM,
    VR::SQ,
    VR::CS,
    VR::IS,
    VR::LO,
    VR::LO,
    VR::IS,
    VR::SH,
    VR::LO,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SH,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::IS,
    VR::DS,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::DS,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::LO,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::CS,
    VR::CS,
    VR::DS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::LT,
    VR::CS,
    VR::IS,
    VR::IS,
    VR::SS,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::SH,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::FL,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SH,
    VR::CS,
    VR::LO,
    VR::SH,
    VR::CS,
    VR::SH,
    VR::LO,
    VR::LO,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::LO,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::LO,
    VR::FL,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SH,
    VR::IS,
    VR::IS,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::IS,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::SH,
    VR::ST,
    VR::CS,
    VR::IS,
    VR::FL,
    VR::DS,
    VR::SQ,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::IS,
    VR::SQ,
    VR::DS,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::CS,
    VR::CS,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::LO,
    VR::UI,
    VR::SQ,
    VR::US,
    VR::US,
    VR::FD,
    VR::US,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::LO,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::US,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::UI,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::OF,
    VR::OF,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::SQ,
    VR::OF,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::UI,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SH,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::DS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::US,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::UI,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::US,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::ST,
    VR::ST,
    VR::DT,
    VR::DT,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DT,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::ST,
    VR::SQ,
    VR::UI,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LT,
    VR::SQ,
    VR::LT,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::DS,
    VR::DS,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::SQ,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::IS,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::US,
    VR::US,
    VR::US,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::CS,
    VR::FD,
    VR::SQ,
    VR::CS,
    VR::DT,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UT,
    VR::US,
    VR::CS,
    VR::ST,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::UC,
    VR::CS,
    VR::LT,
    VR::LO,
    VR::UI,
    VR::US,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::SQ,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::LO,
    VR::ST,
    VR::LO,
    VR::US,
    VR::US,
    VR::UI,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::US,
    VR::ST,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::DA,
    VR::DA,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::FD,
    VR::UI,
    VR::UI,
    VR::LO,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::US,
    VR::CS,
    VR::UT,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::UI,
    VR::UI,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::CS,
    VR::SQ,
    VR::LO,
    VR::SQ,
    VR::SQ,
    VR::UT,
    VR::UT,
    VR::IS,
    VR::US,
    VR::US,
    VR::UT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::FD,
    VR::TM,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::UL,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::FD,
    VR::SQ,
    VR::LT,
    VR::LT,
    VR::SH,
    VR::LO,
    VR::SQ,
    VR::CS,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::LO,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::ST,
    VR::PN,
    VR::SQ,
    VR::DA,
    VR::TM,
    VR::PN,
    VR::LT,
    VR::SQ,
    VR::SQ,
    VR::PN,
    VR::LO,
    VR::SH,
    VR::LO,
    VR::CS,
    VR::CS,
    VR::ST,
    VR::ST,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FL,
    VR::FL,
    VR::OB,
    VR::SH,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::US,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SH,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SH,
    VR::SH,
    VR::CS,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::DT,
    VR::DT,
    VR::CS,
    VR::CS,
    VR::LO,
    VR::SH,
    VR::DT,
    VR::CS,
    VR::US,
    VR::US,
    VR::SQ,
    VR::SQ,
    VR::CS,
    VR::CS,
    VR::DT,
    VR::CS,
    VR::FL,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::LO,
    VR::SH,
    VR::LO,
    VR::SH,
    VR::SH,
    VR::CS,
    VR::SH,
    VR::CS,
    VR::FL,
    VR::FL,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::LT,
    VR::FL,
    VR::OB,
    VR::CS,
    VR::CS,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::SQ,
    VR::FD,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::ST,
    VR::SQ,
    VR::FL,
    VR::SQ,
    VR::CS,
    VR::SQ,
    VR::DS,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::SQ,
    VR::OW,
    VR::OW,
    VR::US,
    VR::CS,
    VR::OW,
    VR::OW,
    VR::OF,
    VR::OF,
    VR::OV,
    VR::OV,
    VR::UV,
    VR::OF,
    VR::OD,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::OW,
    VR::SQ,
    VR::OB,
    VR::none,
    VR::none,
    VR::none,
};

constexpr std::uint16_t by_keyword[] = {
    5226,  // AITDeviceType
    3113,  // ALinePixelSpacing
    3110,  // ALineRate
    3111,  // ALinesPerFrame
    1462,  // ASLBolusCutoffDelayTime
    1459,  // ASLBolusCutoffFlag
    1461,  // ASLBolusCutoffTechnique
    1460,  // ASLBolusCutoffTimingSequence
    1454,  // ASLContext
    1458,  // ASLCrusherDescription
    1456,  // ASLCrusherFlag
    1457,  // ASLCrusherFlowLimit
    1453,  // ASLMidSlabPosition
    1455,  // ASLPulseTrainDuration
    1450,  // ASLSlabNumber
    1452,  // ASLSlabOrientation
    1463,  // ASLSlabSequence
    1451,  // ASLSlabThickness
    1449,  // ASLTechniqueDescription
    5169,  // ATDAbilityAssessment
    5170,  // ATDAssessmentFlag
    5171,  // ATDAssessmentProbability
    5196,  // ATDAssessmentSequence
    5184,  // AbortFlag
    5182,  // AbortReason
    2548,  // AbsoluteChannelDisplayScale
    5089,  // AbsoluteDosimetricObjectiveFlag
    4963,  // AbsorbedDoseToMetersetRatio
    3614,  // AbstractPriorCodeSequence
    3613,  // AbstractPriorValue
    836,  // Acceleration
    121,  // AccessionNumber
    4438,  // AccessoryCode
    1724,  // AcousticCouplingMediumCodeSequence
    1723,  // AcousticCouplingMediumFlag
    1734,  // AcousticCouplingMediumSoundSpeed
    1725,  // AcousticCouplingMediumTemperature
    1604,  // AcquiredImageAreaDoseProduct
    596,  // AcquiredSoundpathLength
    1073,  // AcquiredSubtractionMaskFlag
    1193,  // AcquisitionComments
    597,  // AcquisitionCompressionType
    2658,  // AcquisitionContextDescription
    2657,  // AcquisitionContextSequence
    353,  // AcquisitionContrast
    107,  // AcquisitionDate
    111,  // AcquisitionDateTime
    1117,  // AcquisitionDeviceProcessingCode
    1116,  // AcquisitionDeviceProcessingDescription
    4073,  // AcquisitionDeviceSequence
    1941,  // AcquisitionDeviceTypeCodeSequence
    1363,  // AcquisitionDuration
    1776,  // AcquisitionEndLocationSequence
    1082,  // AcquisitionFieldOfViewLabel
    698,  // AcquisitionFrameRate
    728,  // AcquisitionImageCounter
    1918,  // AcquisitionIndex
    4103,  // AcquisitionInitiationSequence
    1109,  // AcquisitionMatrix
    4092,  // AcquisitionMethod
    2049,  // AcquisitionMethodAlgorithmSequence
    2048,  // AcquisitionMethodCodeSequence
    1071,  // AcquisitionMode
    1774,  // AcquisitionMotion
    1803,  // AcquisitionNumber
    1566,  // AcquisitionProtocolDescription
    1769,  // AcquisitionProtocolElementSequence
    1768,  // AcquisitionProtocolElementSpecificationSequence
    1565,  // AcquisitionProtocolName
    598,  // AcquisitionSampleSize
    4091,  // AcquisitionSignalType
    934,  // AcquisitionStartCondition
    935,  // AcquisitionStartConditionData
    1775,  // AcquisitionStartLocationSequence
    5202,  // AcquisitionStatus
    4079,  // AcquisitionSubtaskIndex
    4076,  // AcquisitionSubtaskSequence
    4086,  // AcquisitionTaskApplicabilitySequence
    4078,  // AcquisitionTaskIndex
    4074,  // AcquisitionTaskSequence
    4075,  // AcquisitionTaskWorkitemCodeSequence
    932,  // AcquisitionTerminationCondition
    936,  // AcquisitionTerminationConditionData
    114,  // AcquisitionTime
    1168,  // AcquisitionTimeSynchronized
    1469,  // AcquisitionType
    98,  // AcquisitionUID
    1833,  // AcquisitionsInSeries
    1836,  // AcquisitionsInStudy
    1965,  // AcrossScanSpatialResolution
    24,  // ActionTypeID
    665,  // ActiveAperture
    1261,  // ActiveImageAreaOverlayGroup
    4530,  // ActiveSourceDiameter
    4531,  // ActiveSourceLength
    1894,  // ActualCardiacTriggerDelayTime
    1868,  // ActualCardiacTriggerTimePriorToRPeak
    515,  // ActualEnvironmentalConditions
    1097,  // ActualFrameDuration
    2738,  // ActualHumanPerformersSequence
    1899,  // ActualRespiratoryTriggerDelayTime
    2278,  // AdaptiveMapFormat
    39,  // AddGrayScale
    2993,  // AddIntermediateSequence
    2992,  // AddNearSequence
    2994,  // AddOtherSequence
    2995,  // AddPower
    914,  // AdditionalDrugSequence
    5225,  // AdditionalInspectionMethodSequence
    5224,  // AdditionalInspectionSelectionCriteria
    4889,  // AdditionalParameterRecordingInstanceSequence
    433,  // AdditionalPatientHistory
    4098,  // AdditionalRTAccessoryDeviceSequence
    4194,  // AdditionalRTROIIdentificationCodeSequence
    5223,  // AdditionalScreeningPerformed
    2849,  // AddressTrial
    3171,  // AdministrationRouteCodeSequence
    2486,  // AdmissionID
    2495,  // AdmittingDate
    255,  // AdmittingDiagnosesCodeSequence
    254,  // AdmittingDiagnosesDescription
    2496,  // AdmittingTime
    3582,  // AdvancedBlendingSequence
    2,  // AffectedSOPClassUID
    20,  // AffectedSOPInstanceUID
    4561,  // AfterloaderChannelID
    2141,  // AgeCorrectedSensitivityDeviationAlgorithmSequence
    2173,  // AgeCorrectedSensitivityDeviationProbabilityValue
    2166,  // AgeCorrectedSensitivityDeviationValue
    556,  // AirCounts
    730,  // AirGapTemperature
    5192,  // AlarmDecision
    5191,  // AlarmDecisionTime
    2838,  // AlgorithmCodeSequenceTrial
    1625,  // AlgorithmDescription
    2839,  // AlgorithmDescriptionTrial
    3285,  // AlgorithmFamilyCodeSequence
    3291,  // AlgorithmName
    3286,  // AlgorithmNameCodeSequence
    3288,  // AlgorithmParameters
    5218,  // AlgorithmRoutingCodeSequence
    2192,  // AlgorithmSource
    1624,  // AlgorithmType
    3287,  // AlgorithmVersion
    1710,  // AliasedDataType
    423,  // Allergies
    4023,  // AllowLossyCompression
    4015,  // AllowMediaSplitting
    1960,  // AlongScanSpatialResolution
    2336,  // AlphaLUTTransferFunction
    2306,  // AlphaPaletteColorLookupTableData
    2297,  // AlphaPaletteColorLookupTableDescriptor
    4371,  // AlternateBeamDose
    4372,  // AlternateBeamDoseType
    2648,  // AlternateContainerIdentifierSequence
    3442,  // AlternateContentDescriptionSequence
    337,  // AlternateRepresentationSequence
    4874,  // AlternateValueSequence
    2403,  // AmbientLightValueSource
    3556,  // AmbientReflectionIntensity
    572,  // AmplifierType
    2565,  // AnalogFilterCharacteristicsSequence
    2566,  // AnalogFilterRollOff
    2567,  // AnalogFilterTypeCodeSequence
    3032,  // AnalyzedArea
    330,  // AnatomicApproachDirectionCodeSequenceTrial
    334,  // AnatomicLocationOfExaminingInstrumentCodeSequenceTrial
    333,  // AnatomicLocationOfExaminingInstrumentDescriptionTrial
    332,  // AnatomicPerspectiveCodeSequenceTrial
    331,  // AnatomicPerspectiveDescriptionTrial
    329,  // AnatomicPortalOfEntranceCodeSequenceTrial
    320,  // AnatomicRegionModifierSequence
    319,  // AnatomicRegionSequence
    132,  // AnatomicRegionsInStudyCodeSequence
    318,  // AnatomicStructure
    2058,  // AnatomicStructureReferencePoint
    328,  // AnatomicStructureSpaceOrRegionCodeSequenceTrial
    335,  // AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial
    322,  // AnatomicStructureSpaceOrRegionSequence
    440,  // AnatomicalOrientationType
    3416,  // AnchorPoint
    3408,  // AnchorPointAnnotationUnits
    3417,  // AnchorPointVisibility
    909,  // AngioFlag
    1809,  // AngleNumber
    1036,  // AngularPosition
    1039,  // AngularStep
    3161,  // AngularViewVector
    3576,  // AnimationCurveSequence
    3577,  // AnimationStepSize
    3400,  // AnnotationAppliesToAllOpticalPaths
    3402,  // AnnotationAppliesToAllZPlanes
    3573,  // AnnotationClipping
    4004,  // AnnotationContentSequence
    3389,  // AnnotationCoordinateType
    2890,  // AnnotationDateTime
    3930,  // AnnotationDisplayFormatID
    3918,  // AnnotationFlag
    3395,  // AnnotationGroupAlgorithmIdentificationSequence
    3393,  // AnnotationGroupDescription
    3394,  // AnnotationGroupGenerationType
    3392,  // AnnotationGroupLabel
    2831,  // AnnotationGroupNumber
    3390,  // AnnotationGroupSequence
    3391,  // AnnotationGroupUID
    3404,  // AnnotationIndexList
    3966,  // AnnotationPosition
    3396,  // AnnotationPropertyCategoryCodeSequence
    3397,  // AnnotationPropertyTypeCodeSequence
    3398,  // AnnotationPropertyTypeModifierCodeSequence
    1065,  // AnodeTargetMaterial
    5235,  // AnomalyLocatorIndicator
    5234,  // AnomalyLocatorIndicatorSequence
    2021,  // AnteriorChamberDepth
    2014,  // AnteriorChamberDepthDefinitionCodeSequence
    2016,  // AnteriorChamberDepthSequence
    667,  // ApertureElevation
    761,  // ApertureSize
    822,  // ApertureValue
    1903,  // ApexPosition
    2360,  // ApplicableFrameRange
    1414,  // ApplicableSafetyStandardAgency
    1415,  // ApplicableSafetyStandardDescription
    1623,  // ApplicationManufacturer
    3661,  // ApplicationMaximumRepaintTime
    1621,  // ApplicationName
    4272,  // ApplicationSetupCheck
    4547,  // ApplicationSetupManufacturer
    4546,  // ApplicationSetupName
    4545,  // ApplicationSetupNumber
    4543,  // ApplicationSetupSequence
    4544,  // ApplicationSetupType
    1622,  // ApplicationVersion
    4686,  // ApplicatorApertureShape
    4450,  // ApplicatorDescription
    4685,  // ApplicatorGeometrySequence
    4448,  // ApplicatorID
    4687,  // ApplicatorOpening
    4688,  // ApplicatorOpeningX
    4689,  // ApplicatorOpeningY
    4447,  // ApplicatorSequence
    4579,  // ApplicatorShapeReferencedROINumber
    4449,  // ApplicatorType
    1087,  // AppliedMaskSubtractionFlag
    2946,  // ApprovalSequence
    4972,  // ApprovalStatus
    2935,  // ApprovalStatusDateTime
    2934,  // ApprovalStatusFurtherDescription
    2955,  // ApprovalSubjectSequence
    5124,  // Arbitrary
    2865,  // ArchiveRequested
    1447,  // ArterialSpinLabelingContrast
    2099,  // AscanRate
    2949,  // AsserterIdentificationSequence
    2947,  // AssertionCodeSequence
    2952,  // AssertionComments
    2950,  // AssertionDateTime
    2951,  // AssertionExpirationDateTime
    2948,  // AssertionUID
    3854,  // AssessedAttributeValueSequence
    3847,  // AssessedSOPInstanceSequence
    3861,  // AssessmentLabel
    3850,  // AssessmentObservationsSequence
    3856,  // AssessmentRequesterSequence
    3855,  // AssessmentSetID
    3845,  // AssessmentSummary
    3846,  // AssessmentSummaryDescription
    3859,  // AssessmentTypeCodeSequence
    5190,  // AssignedLocation
    2600,  // AssigningAgencyOrDepartmentCodeSequence
    2598,  // AssigningFacilitySequence
    2599,  // AssigningJurisdictionCodeSequence
    4171,  // AttachedContours
    1688,  // AttenuationCorrected
    3187,  // AttenuationCorrectionMethod
    1680,  // AttenuationCorrectionSource
    1699,  // AttenuationCorrectionTemporalRelationship
    23,  // AttributeIdentifierList
    3755,  // AttributeItemSelector
    3903,  // AttributeModificationDateTime
    3754,  // AttributeOccurrencePointer
    3756,  // AttributeOccurrencePrivateCreator
    3753,  // AttributeOccurrenceSequence
    4754,  // AttributeToleranceValuesSequence
    5000,  // AuthorIdentificationSequence
    2795,  // AuthorObserverSequence
    3879,  // AuthorizationEquipmentCertificationNumber
    1794,  // AutoKVPLowerBound
    1792,  // AutoKVPSelectionType
    1793,  // AutoKVPUpperBound
    2975,  // AutorefractionLeftEyeSequence
    2974,  // AutorefractionRightEyeSequence
    3731,  // AutosequenceFlag
    338,  // AvailableTransferSyntaxUID
    4367,  // AverageBeamDosePointDepth
    4368,  // AverageBeamDosePointEquivalentDepth
    4369,  // AverageBeamDosePointSSD
    4477,  // AverageBeamDosePointSourceToExternalContourDistance
    3030,  // AverageCornealPower
    1048,  // AveragePulseWidth
    3192,  // AxialAcceptance
    1672,  // AxialDetectorDimension
    1955,  // AxialLengthOfTheEye
    3193,  // AxialMash
    3042,  // AxialPower
    3108,  // AxialResolution
    3266,  // AxisOfRotation
    1115,  // B1rms
    2987,  // BackgroundColor
    2109,  // BackgroundIlluminationColorCodeSequence
    2107,  // BackgroundLuminance
    564,  // BadPixelImage
    4014,  // BarcodeSymbology
    4013,  // BarcodeValue
    1360,  // BaselineCorrection
    3963,  // BasicColorImageSequence
    3962,  // BasicGrayscaleImageSequence
    5203,  // BasisMaterialsCodeSequence
    5037,  // BasisRTTreatmentPhaseIndex
    791,  // BatteryLevel
    1586,  // BeamAngle
    4847,  // BeamAreaLimitSequence
    4633,  // BeamCurrentModulationID
    4392,  // BeamDeliveryDurationLimit
    4390,  // BeamDescription
    4360,  // BeamDose
    4365,  // BeamDoseMeaning
    4362,  // BeamDosePointDepth
    4363,  // BeamDosePointEquivalentDepth
    4364,  // BeamDosePointSSD
    4374,  // BeamDosePointSourceToExternalContourDistance
    4358,  // BeamDoseSpecificationPoint
    4370,  // BeamDoseType
    4366,  // BeamDoseVerificationControlPointSequence
    567,  // BeamHardeningCorrectionTechnique
    4970,  // BeamHoldOriginatingDeviceSequence
    4968,  // BeamHoldTransition
    4969,  // BeamHoldTransitionDateTime
    4971,  // BeamHoldTransitionTriggerSource
    4464,  // BeamLimitingDeviceAngle
    4337,  // BeamLimitingDeviceAngleTolerance
    4255,  // BeamLimitingDeviceLeafPairsSequence
    4460,  // BeamLimitingDevicePositionSequence
    4339,  // BeamLimitingDevicePositionTolerance
    4465,  // BeamLimitingDeviceRotationDirection
    4382,  // BeamLimitingDeviceSequence
    4338,  // BeamLimitingDeviceToleranceSequence
    4361,  // BeamMeterset
    4055,  // BeamModifierCoordinatesPresenceFlag
    4779,  // BeamModifierOrientationAngle
    4389,  // BeamName
    4388,  // BeamNumber
    3774,  // BeamOrderIndex
    3730,  // BeamOrderIndexTrial
    4378,  // BeamSequence
    3104,  // BeamSpotSize
    4299,  // BeamStopperPosition
    3728,  // BeamTaskSequence
    3729,  // BeamTaskType
    4391,  // BeamType
    1011,  // BeatRejectionFlag
    5217,  // BeltHeight
    2351,  // BiPlaneAcquisitionSequence
    2825,  // BibliographicCitationTrial
    2623,  // BillingItemSequence
    2636,  // BillingProcedureStepSequence
    2638,  // BillingSuppliesAndDevicesSequence
    1181,  // BiopsyTargetSequence
    2242,  // BitsAllocated
    2231,  // BitsGrouped
    2325,  // BitsMappedToColorLookupTable
    2243,  // BitsStored
    3584,  // BlendingDisplayInputSequence
    3585,  // BlendingDisplaySequence
    3583,  // BlendingInputNumber
    2326,  // BlendingLUT1Sequence
    2327,  // BlendingLUT1TransferFunction
    2332,  // BlendingLUT2Sequence
    2333,  // BlendingLUT2TransferFunction
    2330,  // BlendingLookupTableData
    2329,  // BlendingLookupTableDescriptor
    3586,  // BlendingMode
    3697,  // BlendingOperationType
    3514,  // BlendingPosition
    3511,  // BlendingSequence
    2328,  // BlendingWeightConstant
    2178,  // BlindSpotLocalized
    2179,  // BlindSpotXCoordinate
    2180,  // BlindSpotYCoordinate
    2239,  // BlockColumns
    4446,  // BlockData
    4816,  // BlockDefinitionSequence
    4439,  // BlockDivergence
    4817,  // BlockEdgeData
    4821,  // BlockEdgeDataSequence
    182,  // BlockIdentifyingInformationStatus
    4440,  // BlockMountingPosition
    4442,  // BlockName
    4441,  // BlockNumber
    4445,  // BlockNumberOfPoints
    4818,  // BlockOrientation
    2238,  // BlockRows
    4433,  // BlockSequence
    4694,  // BlockSlabNumber
    4692,  // BlockSlabSequence
    4693,  // BlockSlabThickness
    4443,  // BlockThickness
    4444,  // BlockTransmission
    4434,  // BlockTrayID
    4437,  // BlockType
    2237,  // BlockedPixels
    1323,  // BloodSignalNulling
    2305,  // BluePaletteColorLookupTableData
    2296,  // BluePaletteColorLookupTableDescriptor
    5175,  // BoardingPassID
    903,  // BodyPartExamined
    1066,  // BodyPartThickness
    3467,  // Bold
    4825,  // BolusDefinitionSequence
    4412,  // BolusDescription
    4411,  // BolusID
    1201,  // BoneThermalIndex
    3941,  // BorderDensity
    40,  // Borders
    3076,  // BottomRightHandCornerOfLocalizerArea
    3407,  // BoundingBoxAnnotationUnits
    3414,  // BoundingBoxBottomRightHandCorner
    3534,  // BoundingBoxCrop
    3415,  // BoundingBoxTextHorizontalJustification
    3413,  // BoundingBoxTopLeftHandCorner
    5178,  // BoundingPolygon
    3341,  // BoundingRectangle
    4554,  // BrachyAccessoryDeviceID
    4556,  // BrachyAccessoryDeviceName
    4557,  // BrachyAccessoryDeviceNominalThickness
    4558,  // BrachyAccessoryDeviceNominalTransmission
    4553,  // BrachyAccessoryDeviceNumber
    4552,  // BrachyAccessoryDeviceSequence
    4555,  // BrachyAccessoryDeviceType
    4377,  // BrachyApplicationSetupDose
    4376,  // BrachyApplicationSetupDoseSpecificationPoint
    4286,  // BrachyControlPointDeliveredSequence
    4589,  // BrachyControlPointSequence
    4293,  // BrachyPulseControlPointDeliveredSequence
    4937,  // BrachyReferencedDoseReferenceSequence
    3777,  // BrachyTaskSequence
    4523,  // BrachyTreatmentTechnique
    4524,  // BrachyTreatmentType
    5047,  // BrachytherapySourceType
    419,  // BranchOfService
    2318,  // BreastImplantPresent
    1633,  // BreastSupportIsocenterPrimaryAngle
    1634,  // BreastSupportIsocenterSecondaryAngle
    1635,  // BreastSupportXPositionToIsocenter
    1636,  // BreastSupportYPositionToIsocenter
    1637,  // BreastSupportZPositionToIsocenter
    444,  // BreedRegistrationNumber
    443,  // BreedRegistrationSequence
    445,  // BreedRegistryCodeSequence
    635,  // BridgeResistors
    823,  // BrightnessValue
    2097,  // BscanCycleTime
    2098,  // BscanCycleTimeVector
    2100,  // BscanRate
    2095,  // BscanSlabThickness
    1412,  // BulkMotionCompensationTechnique
    1413,  // BulkMotionSignalSource
    1407,  // BulkMotionStatus
    2262,  // BurnedInAnnotation
    659,  // ByteNumericValue
    483,  // CADFileFormat
    4758,  // CArmPhotonElectronControlPointSequence
    1605,  // CArmPositionerTabletopRelationship
    2390,  // CIExyWhitePoint
    3453,  // CSSFontName
    1471,  // CTAcquisitionDetailsSequence
    1468,  // CTAcquisitionTypeSequence
    1514,  // CTAdditionalXRaySourceSequence
    1510,  // CTDIPhantomTypeCodeSequence
    1509,  // CTDIvol
    1790,  // CTDIvolNotificationTrigger
    1488,  // CTExposureSequence
    1479,  // CTGeometrySequence
    1496,  // CTImageFrameTypeSequence
    4088,  // CTImagingAcquisitionParameterSequence
    1493,  // CTPositionSequence
    1481,  // CTReconstructionSequence
    1475,  // CTTableDynamicsSequence
    1492,  // CTXRayDetailsSequence
    1512,  // CalciumScoringMassFactorDevice
    1511,  // CalciumScoringMassFactorPatient
    1588,  // CalculatedAnatomyThickness
    4247,  // CalculatedDoseReferenceDescription
    4248,  // CalculatedDoseReferenceDoseValue
    4246,  // CalculatedDoseReferenceNumber
    4245,  // CalculatedDoseReferenceSequence
    280,  // CalculatedFrameList
    1184,  // CalculatedTargetPosition
    2019,  // CalculationComment
    2017,  // CalculationCommentSequence
    2018,  // CalculationCommentType
    3173,  // CalibrationDataSequence
    626,  // CalibrationDate
    1092,  // CalibrationDateTime
    3085,  // CalibrationImage
    565,  // CalibrationNotes
    620,  // CalibrationProcedure
    4966,  // CalibrationReferencePointDepth
    1589,  // CalibrationSequence
    619,  // CalibrationSettingsSequence
    625,  // CalibrationTime
    1950,  // CameraAngleOfView
    837,  // CameraElevationAngle
    856,  // CameraOwnerName
    2481,  // CameraPositionGroupSequence
    1409,  // CardiacBeatRejectionTechnique
    1443,  // CardiacCyclePosition
    992,  // CardiacFramingType
    1019,  // CardiacNumberOfImages
    1362,  // CardiacRRIntervalSpecified
    1375,  // CardiacSignalSource
    1397,  // CardiacSynchronizationSequence
    1336,  // CardiacSynchronizationTechnique
    5213,  // CarrierID
    5214,  // CarrierIDAssigningAuthority
    958,  // CassetteID
    1118,  // CassetteOrientation
    1119,  // CassetteSize
    2131,  // CatchTrialsDataFlag
    3121,  // CatheterDirectionOfRotation
    3112,  // CatheterRotationalRate
    2883,  // CellValuesSequence
    1727,  // CenterFrequency
    1165,  // CenterOfCircularCollimator
    1581,  // CenterOfCircularExposureControlSensingRegion
    1156,  // CenterOfCircularOutline
    1145,  // CenterOfCircularShutter
    5176,  // CenterOfMass
    5177,  // CenterOfPTO
    3267,  // CenterOfRotation
    1040,  // CenterOfRotationOffset
    3887,  // CertificateOfSigner
    3886,  // CertificateType
    3890,  // CertifiedTimestamp
    3889,  // CertifiedTimestampType
    4491,  // ChairHeadFramePosition
    4493,  // ChairHeadFramePositionTolerance
    2530,  // ChannelBaseline
    2519,  // ChannelDefinitionSequence
    3789,  // ChannelDeliveryContinuationSequence
    3788,  // ChannelDeliveryOrderIndex
    3781,  // ChannelDeliveryOrderSequence
    2526,  // ChannelDerivationDescription
    1946,  // ChannelDescriptionCodeSequence
    2543,  // ChannelDisplaySequence
    4559,  // ChannelEffectiveLength
    2550,  // ChannelIdentificationCode
    2554,  // ChannelImpedanceSequence
    4560,  // ChannelInnerLength
    2521,  // ChannelLabel
    4565,  // ChannelLength
    5245,  // ChannelMaximumValue
    5244,  // ChannelMinimumValue
    2551,  // ChannelMode
    4564,  // ChannelNumber
    2533,  // ChannelOffset
    647,  // ChannelOverlap
    2545,  // ChannelPosition
    2544,  // ChannelRecommendedDisplayCIELabValue
    2532,  // ChannelSampleSkew
    2527,  // ChannelSensitivity
    2529,  // ChannelSensitivityCorrectionFactor
    2528,  // ChannelSensitivityUnitsSequence
    4563,  // ChannelSequence
    641,  // ChannelSettingsSequence
    4584,  // ChannelShieldID
    4585,  // ChannelShieldName
    4586,  // ChannelShieldNominalThickness
    4587,  // ChannelShieldNominalTransmission
    4583,  // ChannelShieldNumber
    4582,  // ChannelShieldSequence
    2524,  // ChannelSourceModifiersSequence
    2523,  // ChannelSourceSequence
    2522,  // ChannelStatus
    642,  // ChannelThreshold
    2531,  // ChannelTimeSkew
    4566,  // ChannelTotalTime
    2904,  // ChannelWeight
    2970,  // ChannelWidth
    1428,  // ChemicalShiftMaximumIntegrationLimitInHz
    1465,  // ChemicalShiftMaximumIntegrationLimitInppm
    1427,  // ChemicalShiftMinimumIntegrationLimitInHz
    1464,  // ChemicalShiftMinimumIntegrationLimitInppm
    1349,  // ChemicalShiftReference
    1374,  // ChemicalShiftSequence
    926,  // CineRate
    3684,  // CineRelativeToRealTime
    4855,  // ClinicalFractionNumber
    469,  // ClinicalTrialCoordinatingCenterName
    477,  // ClinicalTrialProtocolEthicsCommitteeApprovalNumber
    476,  // ClinicalTrialProtocolEthicsCommitteeName
    452,  // ClinicalTrialProtocolID
    453,  // ClinicalTrialProtocolName
    474,  // ClinicalTrialSeriesDescription
    473,  // ClinicalTrialSeriesID
    456,  // ClinicalTrialSiteID
    457,  // ClinicalTrialSiteName
    451,  // ClinicalTrialSponsorName
    459,  // ClinicalTrialSubjectID
    461,  // ClinicalTrialSubjectReadingID
    464,  // ClinicalTrialTimePointDescription
    463,  // ClinicalTrialTimePointID
    467,  // ClinicalTrialTimePointTypeCodeSequence
    3347,  // CoatingMaterialsCodeSequence
    149,  // CodeMeaning
    2279,  // CodeNumberFormat
    145,  // CodeValue
    147,  // CodingSchemeDesignator
    163,  // CodingSchemeExternalID
    161,  // CodingSchemeIdentificationSequence
    164,  // CodingSchemeName
    162,  // CodingSchemeRegistry
    154,  // CodingSchemeResourcesSequence
    165,  // CodingSchemeResponsibleOrganization
    157,  // CodingSchemeUID
    159,  // CodingSchemeURL
    155,  // CodingSchemeURLType
    148,  // CodingSchemeVersion
    5260,  // CoefficientsSDDN
    5259,  // CoefficientsSDHN
    5258,  // CoefficientsSDVN
    743,  // CoilConfigurationID
    709,  // CoilFrequency
    3196,  // CoincidenceWindowWidth
    3917,  // CollationFlag
    1059,  // CollimatorGridName
    1161,  // CollimatorLeftVerticalEdge
    1164,  // CollimatorLowerHorizontalEdge
    1162,  // CollimatorRightVerticalEdge
    1160,  // CollimatorShape
    1560,  // CollimatorShapeSequence
    1060,  // CollimatorType
    1163,  // CollimatorUpperHorizontalEdge
    803,  // ColorFilterArrayPatternColumns
    802,  // ColorFilterArrayPatternRows
    804,  // ColorFilterArrayPatternValues
    3916,  // ColorImagePrintingFlag
    2338,  // ColorSpace
    1125,  // ColumnAngulation
    1585,  // ColumnAngulationPatient
    2241,  // ColumnOverlap
    3079,  // ColumnPositionInTotalImagePixelMatrix
    2212,  // Columns
    5011,  // CombinationSegmentReferenceSequence
    13,  // CommandDataSetType
    5,  // CommandField
    0,  // CommandGroupLength
    1,  // CommandLengthToEnd
    42,  // CommandMagnificationType
    4,  // CommandRecognitionCode
    2122,  // CommentsOnPatientPerformanceOfVisualField
    2631,  // CommentsOnRadiationDose
    2618,  // CommentsOnThePerformedProcedureStep
    2641,  // CommentsOnTheScheduledProcedureStep
    4137,  // CommissioningStatus
    3403,  // CommonZCoordinateValue
    4812,  // CompensatorBasePlaneOffset
    4598,  // CompensatorColumnOffset
    4422,  // CompensatorColumns
    4808,  // CompensatorDefinitionSequence
    4603,  // CompensatorDescription
    4811,  // CompensatorDistalThicknessMap
    4593,  // CompensatorDivergence
    4419,  // CompensatorID
    4809,  // CompensatorMapOrientation
    4601,  // CompensatorMillingToolDiameter
    4594,  // CompensatorMountingPosition
    4418,  // CompensatorNumber
    4423,  // CompensatorPixelSpacing
    4424,  // CompensatorPosition
    4810,  // CompensatorProximalThicknessMap
    4600,  // CompensatorRelativeStoppingPowerRatio
    4421,  // CompensatorRows
    4417,  // CompensatorSequence
    4813,  // CompensatorShapeFabricationCodeSequence
    4814,  // CompensatorShapeSequence
    4604,  // CompensatorSurfaceRepresentationFlag
    4426,  // CompensatorThicknessData
    4425,  // CompensatorTransmissionData
    4429,  // CompensatorTrayID
    4428,  // CompensatorType
    2862,  // CompletionFlag
    2863,  // CompletionFlagDescription
    352,  // ComplexImageComponent
    3808,  // Component1ReferencedID
    3810,  // Component1ReferencedMatingFeatureID
    3809,  // Component1ReferencedMatingFeatureSetID
    3811,  // Component2ReferencedID
    3813,  // Component2ReferencedMatingFeatureID
    3812,  // Component2ReferencedMatingFeatureSetID
    3807,  // ComponentAssemblySequence
    3806,  // ComponentID
    3563,  // ComponentInputSequence
    486,  // ComponentManufacturer
    485,  // ComponentManufacturingProcedure
    484,  // ComponentReferenceSystem
    3805,  // ComponentSequence
    494,  // ComponentShape
    3562,  // ComponentType
    3802,  // ComponentTypeCodeSequence
    3801,  // ComponentTypesSequence
    498,  // ComponentWelderIDs
    3524,  // CompositingMethod
    3450,  // CompoundGraphicInstanceID
    3449,  // CompoundGraphicSequence
    3489,  // CompoundGraphicType
    3483,  // CompoundGraphicUnits
    2224,  // CompressionCode
    1070,  // CompressionContactArea
    2227,  // CompressionDescription
    1067,  // CompressionForce
    2226,  // CompressionLabel
    2225,  // CompressionOriginator
    1068,  // CompressionPressure
    2223,  // CompressionRecognitionCode
    2228,  // CompressionSequence
    2229,  // CompressionStepPointers
    1884,  // ConcatenationFrameOffsetNumber
    1872,  // ConcatenationUID
    2824,  // ConceptCodeSequence
    2782,  // ConceptNameCodeSequence
    5079,  // ConceptualVolumeBlockingConstraint
    5078,  // ConceptualVolumeCategoryCodeSequence
    4990,  // ConceptualVolumeCombinationDescription
    4987,  // ConceptualVolumeCombinationExpression
    4989,  // ConceptualVolumeCombinationFlag
    4988,  // ConceptualVolumeConstituentIndex
    4993,  // ConceptualVolumeConstituentSegmentationReferenceSequence
    4983,  // ConceptualVolumeConstituentSequence
    4997,  // ConceptualVolumeDerivationAlgorithmSequence
    4998,  // ConceptualVolumeDescription
    5123,  // ConceptualVolumeIdentificationSequence
    5077,  // ConceptualVolumeOptimizationPrecedence
    4991,  // ConceptualVolumeSegmentationDefinedFlag
    4992,  // ConceptualVolumeSegmentationReferenceSequence
    5012,  // ConceptualVolumeSequence
    5080,  // ConceptualVolumeTypeCodeSequence
    5081,  // ConceptualVolumeTypeModifierCodeSequence
    4981,  // ConceptualVolumeUID
    3066,  // CondenserLensPower
    2684,  // ConfidentialityCode
    2708,  // ConfidentialityConstraintOnPatientDataDescription
    2379,  // ConfigurationDescription
    2377,  // ConfigurationID
    3946,  // ConfigurationInformation
    3947,  // ConfigurationInformationDescription
    2378,  // ConfigurationName
    2383,  // ConfigurationQAResultsSequence
    4875,  // ConfirmationSequence
    3071,  // ConfocalMicroscopyImageFrameTypeSequence
    3069,  // ConfocalMode
    670,  // ConnectorType
    478,  // ConsentForClinicalTrialUseSequence
    480,  // ConsentForDistributionFlag
    1499,  // ConstantVolumeFlag
    4994,  // ConstituentConceptualVolumeUID
    3862,  // ConstraintType
    3864,  // ConstraintValueSequence
    3867,  // ConstraintViolationCondition
    3866,  // ConstraintViolationSignificance
    4322,  // ConstraintWeight
    144,  // ConsultingPhysicianIdentificationSequence
    143,  // ConsultingPhysicianName
    3726,  // ContactDisplayName
    896,  // ContactMethod
    3725,  // ContactURI
    3099,  // ContainerComponentDescription
    3098,  // ContainerComponentDiameter
    3096,  // ContainerComponentID
    3097,  // ContainerComponentLength
    3095,  // ContainerComponentMaterial
    2651,  // ContainerComponentSequence
    3088,  // ContainerComponentThickness
    3087,  // ContainerComponentTypeCodeSequence
    3090,  // ContainerComponentWidth
    2650,  // ContainerDescription
    206,  // ContainerFileType
    2646,  // ContainerIdentifier
    2649,  // ContainerTypeCodeSequence
    3441,  // ContentCreatorIdentificationCodeSequence
    3440,  // ContentCreatorName
    108,  // ContentDate
    3437,  // ContentDescription
    2643,  // ContentItemModifierSequence
    3436,  // ContentLabel
    1307,  // ContentQualification
    2872,  // ContentSequence
    2867,  // ContentTemplateSequence
    115,  // ContentTime
    158,  // ContextGroupExtensionCreatorUID
    156,  // ContextGroupExtensionFlag
    172,  // ContextGroupIdentificationSequence
    152,  // ContextGroupLocalVersion
    151,  // ContextGroupVersion
    160,  // ContextIdentifier
    166,  // ContextUID
    3718,  // ContinuationEndMeterset
    3779,  // ContinuationEndTotalReferenceAirKerma
    3780,  // ContinuationPulseNumber
    3717,  // ContinuationStartMeterset
    3778,  // ContinuationStartTotalReferenceAirKerma
    2784,  // ContinuityOfContent
    4178,  // ContourData
    4166,  // ContourGeometricType
    4148,  // ContourImageSequence
    4170,  // ContourNumber
    4168,  // ContourOffsetVector
    4165,  // ContourSequence
    4167,  // ContourSlabThickness
    3501,  // ContourUncertaintyRadius
    1748,  // ContraindicationsCodeSequence
    851,  // Contrast
    1504,  // ContrastAdministrationProfileSequence
    902,  // ContrastBolusAdministrationRouteSequence
    899,  // ContrastBolusAgent
    1506,  // ContrastBolusAgentAdministered
    1507,  // ContrastBolusAgentDetected
    1502,  // ContrastBolusAgentNumber
    1508,  // ContrastBolusAgentPhase
    900,  // ContrastBolusAgentSequence
    1077,  // ContrastBolusAutoInjectionTriggerFlag
    985,  // ContrastBolusIngredient
    1503,  // ContrastBolusIngredientCodeSequence
    986,  // ContrastBolusIngredientConcentration
    1567,  // ContrastBolusIngredientOpaque
    3102,  // ContrastBolusIngredientPercentByVolume
    1078,  // ContrastBolusInjectionDelay
    977,  // ContrastBolusRoute
    979,  // ContrastBolusStartTime
    980,  // ContrastBolusStopTime
    901,  // ContrastBolusT1Relaxivity
    981,  // ContrastBolusTotalDose
    1505,  // ContrastBolusUsageSequence
    978,  // ContrastBolusVolume
    984,  // ContrastFlowDuration
    983,  // ContrastFlowRate
    2362,  // ContrastFrameAveraging
    2903,  // ContributingChannelSourcesSequence
    1796,  // ContributingEquipmentSequence
    1919,  // ContributingSOPInstancesReferenceSequence
    1609,  // ContributingSourcesSequence
    1797,  // ContributionDateTime
    1798,  // ContributionDescription
    4591,  // ControlPoint3DPosition
    4222,  // ControlPointDeliverySequence
    4455,  // ControlPointIndex
    4677,  // ControlPointOrientation
    4590,  // ControlPointRelativePosition
    4454,  // ControlPointSequence
    3751,  // ConventionalControlPointVerificationSequence
    3747,  // ConventionalMachineVerificationSequence
    1880,  // ConversionSourceAttributesSequence
    133,  // ConversionType
    1095,  // ConvolutionKernel
    1483,  // ConvolutionKernelGroup
    532,  // CoordinateSystemAxesSequence
    2674,  // CoordinateSystemAxisCodeSequence
    533,  // CoordinateSystemAxisDescription
    535,  // CoordinateSystemAxisNumber
    536,  // CoordinateSystemAxisType
    537,  // CoordinateSystemAxisUnits
    538,  // CoordinateSystemAxisValues
    534,  // CoordinateSystemDataSetMapping
    531,  // CoordinateSystemNumberOfAxes
    544,  // CoordinateSystemTransformRotationAndScaleMatrix
    539,  // CoordinateSystemTransformSequence
    545,  // CoordinateSystemTransformTranslationMatrix
    2837,  // CoordinatesSetGeometricTypeTrial
    41,  // Copies
    3003,  // CorneaMeasurementMethodCodeSequence
    2997,  // CorneaMeasurementsSequence
    3002,  // CornealAxis
    3035,  // CornealEccentricityIndex
    3031,  // CornealISValue
    3041,  // CornealPointEstimated
    3040,  // CornealPointLocation
    3001,  // CornealPower
    2972,  // CornealSize
    2973,  // CornealSizeSequence
    3038,  // CornealTopographyMapQualityEvaluation
    3022,  // CornealTopographyMapTypeCodeSequence
    3024,  // CornealTopographyMappingNormalsSequence
    3017,  // CornealTopographySurface
    3018,  // CornealVertexLocation
    3046,  // CornealWavefront
    2222,  // CorrectedImage
    2155,  // CorrectedLocalizedDeviationFromNormal
    2154,  // CorrectedLocalizedDeviationFromNormalCalculated
    2157,  // CorrectedLocalizedDeviationFromNormalProbability
    2156,  // CorrectedLocalizedDeviationFromNormalProbabilityCalculated
    4243,  // CorrectedParameterSequence
    4244,  // CorrectionValue
    1693,  // CountLossNormalizationCorrected
    1098,  // CountRate
    424,  // CountryOfResidence
    931,  // CountsAccumulated
    3207,  // CountsIncluded
    3183,  // CountsSource
    610,  // CouplingMedium
    609,  // CouplingTechnique
    611,  // CouplingVelocity
    1382,  // CoverageOfKSpace
    1202,  // CranialThermalIndex
    3986,  // CreationDate
    3987,  // CreationTime
    346,  // CreatorVersionUID
    3522,  // Crop
    3523,  // CroppingSpecificationIndex
    3538,  // CroppingSpecificationNumber
    4451,  // CumulativeDoseReferenceCoefficient
    4231,  // CumulativeDoseToDoseReference
    4770,  // CumulativeMeterset
    4480,  // CumulativeMetersetWeight
    4592,  // CumulativeTimeWeight
    710,  // CurrentAmplitudeAcrossCoil
    2368,  // CurrentConfigurationID
    4209,  // CurrentFractionNumber
    87,  // CurrentFrameFunctionalGroupsSequence
    2843,  // CurrentObserverTrial
    2509,  // CurrentPatientLocation
    2855,  // CurrentRequestedProcedureEvidenceSequence
    4294,  // CurrentTreatmentStatus
    495,  // CurvatureType
    110,  // CurveDate
    1813,  // CurveNumber
    117,  // CurveTime
    2797,  // CustodialOrganizationSequence
    844,  // CustomRendered
    737,  // CutoffFilterType
    1929,  // CylinderAxis
    1928,  // CylinderLensPower
    3016,  // CylinderPower
    2962,  // CylinderSequence
    604,  // DACAmplitude
    602,  // DACGainPoints
    600,  // DACSequence
    603,  // DACTimePoints
    601,  // DACType
    2271,  // DCTLabel
    2389,  // DDLValue
    2920,  // DICOMMediaRetrievalSequence
    2919,  // DICOMRetrievalSequence
    2747,  // DICOMStorageSequence
    5198,  // DICOSVersion
    1791,  // DLPNotificationTrigger
    4129,  // DVHData
    4126,  // DVHDoseScaling
    4133,  // DVHMaximumDose
    4134,  // DVHMeanDose
    4132,  // DVHMinimumDose
    4124,  // DVHNormalizationDoseValue
    4123,  // DVHNormalizationPoint
    4128,  // DVHNumberOfBins
    4131,  // DVHROIContributionType
    4130,  // DVHReferencedROISequence
    4125,  // DVHSequence
    4105,  // DVHType
    4127,  // DVHVolumeUnits
    594,  // Damping
    554,  // DarkCurrentCounts
    553,  // DarkCurrentSequence
    2273,  // DataBlock
    2272,  // DataBlockDescription
    1480,  // DataCollectionCenterPatient
    947,  // DataCollectionDiameter
    509,  // DataElement
    512,  // DataElementConditionality
    511,  // DataElementDescription
    508,  // DataElementLabelItemSequence
    507,  // DataElementLabelSequence
    514,  // DataElementMaximumCharacters
    513,  // DataElementMinimumCharacters
    510,  // DataElementName
    3883,  // DataElementsSigned
    2323,  // DataFrameAssignmentSequence
    3154,  // DataInformationSequence
    2199,  // DataObservationSequence
    2324,  // DataPathAssignment
    2334,  // DataPathID
    2415,  // DataPointColumns
    2414,  // DataPointRows
    2418,  // DataRepresentation
    2196,  // DataSetDescription
    2193,  // DataSetName
    2195,  // DataSetSource
    119,  // DataSetSubtype
    5262,  // DataSetTrailingPadding
    118,  // DataSetType
    2194,  // DataSetVersion
    733,  // DataStreamingProtocol
    1708,  // DataType
    2809,  // Date
    2806,  // DateOfDocumentOrVerbalTransactionTrial
    562,  // DateOfGainCalibration
    1094,  // DateOfInstallation
    1089,  // DateOfLastCalibration
    1269,  // DateOfLastDetectorCalibration
    1093,  // DateOfManufacture
    965,  // DateOfSecondaryCapture
    2808,  // DateTime
    1091,  // DateTimeOfLastCalibration
    1690,  // DeadTimeCorrected
    3208,  // DeadTimeCorrectionFlag
    3205,  // DeadTimeFactor
    1687,  // DecayCorrected
    3188,  // DecayCorrection
    1659,  // DecayCorrectionDateTime
    3202,  // DecayFactor
    3037,  // DecimalPotentialVisualAcuity
    3012,  // DecimalVisualAcuity
    3961,  // DecimateCropResult
    1546,  // DecompositionAlgorithmIdentificationSequence
    1545,  // DecompositionDescription
    1547,  // DecompositionMaterialSequence
    1544,  // DecompositionMethod
    1353,  // DecoupledNucleus
    1352,  // Decoupling
    1356,  // DecouplingChemicalShiftReference
    1354,  // DecouplingFrequency
    1355,  // DecouplingMethod
    3937,  // DefaultMagnificationType
    3934,  // DefaultPrinterResolutionID
    3939,  // DefaultSmoothingType
    276,  // DefinitionSourceSequence
    3239,  // DeformableRegistrationGridSequence
    3237,  // DeformableRegistrationSequence
    1934,  // DegreeOfDilation
    3356,  // DegreeOfFreedomID
    3357,  // DegreeOfFreedomType
    186,  // DeidentificationAction
    184,  // DeidentificationActionSequence
    471,  // DeidentificationMethod
    472,  // DeidentificationMethodCodeSequence
    615,  // DelayLawIdentifier
    3767,  // DeletionLock
    4964,  // DelineatedRadiationFieldSize
    4277,  // DeliveredChannelTotalTime
    4704,  // DeliveredDepthDoseParametersSequence
    4706,  // DeliveredDistalDepth
    4705,  // DeliveredDistalDepthFraction
    4225,  // DeliveredMeterset
    4708,  // DeliveredNominalRangeModulatedRegionDepths
    4707,  // DeliveredNominalRangeModulationFractions
    4279,  // DeliveredNumberOfPulses
    4218,  // DeliveredPrimaryMeterset
    4281,  // DeliveredPulseRepetitionInterval
    4709,  // DeliveredReferenceDoseDefinition
    4219,  // DeliveredSecondaryMeterset
    4221,  // DeliveredTreatmentTime
    4324,  // DeliveryMaximumDose
    4771,  // DeliveryRate
    4772,  // DeliveryRateUnitSequence
    5110,  // DeliveryTimeStructureCodeSequence
    3739,  // DeliveryVerificationImageSequence
    4323,  // DeliveryWarningDose
    5173,  // Density
    4703,  // DepthDoseParametersSequence
    1208,  // DepthOfScanField
    1963,  // DepthOfTransverseImage
    1958,  // DepthSpatialResolution
    4373,  // DepthValueAveragingFlag
    1702,  // DepthsOfFocus
    2077,  // DerivationAlgorithmSequence
    354,  // DerivationCodeSequence
    4995,  // DerivationConceptualVolumeSequence
    299,  // DerivationDescription
    347,  // DerivationImageSequence
    3797,  // DerivationImplantAssemblyTemplateSequence
    3318,  // DerivationImplantTemplateSequence
    3989,  // DestinationAE
    2270,  // DetailsOfCoefficients
    1275,  // DetectorActivationOffsetFromExposure
    1646,  // DetectorActiveAreaOrientation
    1645,  // DetectorActiveAreaTLHCPosition
    1280,  // DetectorActiveDimensions
    1281,  // DetectorActiveOrigin
    1279,  // DetectorActiveShape
    1274,  // DetectorActiveTime
    1276,  // DetectorBinning
    5222,  // DetectorCalibrationData
    1262,  // DetectorConditionsNominalFlag
    1265,  // DetectorConfiguration
    1266,  // DetectorDescription
    1277,  // DetectorElementPhysicalSize
    3195,  // DetectorElementSize
    1278,  // DetectorElementSpacing
    1670,  // DetectorGeometry
    5156,  // DetectorGeometrySequence
    1268,  // DetectorID
    3139,  // DetectorInformationSequence
    1638,  // DetectorIsocenterPrimaryAngle
    1639,  // DetectorIsocenterSecondaryAngle
    3190,  // DetectorLinesOfResponseUsed
    1283,  // DetectorManufacturerModelName
    1282,  // DetectorManufacturerName
    1267,  // DetectorMode
    1697,  // DetectorNormalizationCorrection
    1629,  // DetectorPositionSequence
    4097,  // DetectorPositioningType
    1138,  // DetectorPrimaryAngle
    1139,  // DetectorSecondaryAngle
    1263,  // DetectorTemperature
    548,  // DetectorTemperatureSequence
    1273,  // DetectorTimeSinceLastExposure
    1264,  // DetectorType
    3137,  // DetectorVector
    726,  // DetectorWavelengthRange
    1640,  // DetectorXPositionToIsocenter
    1641,  // DetectorYPositionToIsocenter
    1642,  // DetectorZPositionToIsocenter
    1124,  // DeviationIndex
    5002,  // DeviceAlternateIdentifier
    5004,  // DeviceAlternateIdentifierFormat
    5003,  // DeviceAlternateIdentifierType
    3100,  // DeviceDescription
    3091,  // DeviceDiameter
    3092,  // DeviceDiameterUnits
    954,  // DeviceID
    5032,  // DeviceIndex
    5020,  // DeviceLabel
    3089,  // DeviceLength
    4695,  // DeviceMotionControlSequence
    4696,  // DeviceMotionExecutionMode
    4697,  // DeviceMotionObservationMode
    4698,  // DeviceMotionParameterCodeSequence
    4804,  // DeviceOrderIndex
    4066,  // DevicePositionParameterSequence
    4065,  // DevicePositionToEquipmentMappingMatrix
    3086,  // DeviceSequence
    952,  // DeviceSerialNumber
    854,  // DeviceSettingDescription
    4099,  // DeviceSpecificAcquisitionParameterSequence
    5021,  // DeviceTypeCodeSequence
    953,  // DeviceUID
    3093,  // DeviceVolume
    31,  // DialogReceiver
    1157,  // DiameterOfCircularOutline
    3478,  // DiameterOfVisibility
    4043,  // DiaphragmPosition
    3558,  // DiffuseReflectionIntensity
    3312,  // DiffusionAcquisitionCodeSequence
    1402,  // DiffusionAnisotropyType
    1648,  // DiffusionBMatrixSequence
    1376,  // DiffusionBValue
    1649,  // DiffusionBValueXX
    1650,  // DiffusionBValueXY
    1651,  // DiffusionBValueXZ
    1652,  // DiffusionBValueYY
    1653,  // DiffusionBValueYZ
    1654,  // DiffusionBValueZZ
    1365,  // DiffusionDirectionality
    1366,  // DiffusionGradientDirectionSequence
    1377,  // DiffusionGradientOrientation
    3313,  // DiffusionModelCodeSequence
    2568,  // DigitalFilterCharacteristicsSequence
    2569,  // DigitalFilterOrder
    2570,  // DigitalFilterTypeCodeSequence
    975,  // DigitalImageFormatAcquired
    3885,  // DigitalSignatureDateTime
    3892,  // DigitalSignaturePurposeCodeSequence
    3884,  // DigitalSignatureUID
    5261,  // DigitalSignaturesSequence
    847,  // DigitalZoomRatio
    1179,  // DigitizingDeviceTransportDirection
    1915,  // DimensionDescriptionLabel
    1876,  // DimensionIndexPointer
    1881,  // DimensionIndexPrivateCreator
    1883,  // DimensionIndexSequence
    1870,  // DimensionIndexValues
    1882,  // DimensionOrganizationSequence
    1912,  // DimensionOrganizationType
    1875,  // DimensionOrganizationUID
    5010,  // DirectSegmentReferenceSequence
    74,  // DirectoryRecordSequence
    78,  // DirectoryRecordType
    2497,  // DischargeDate
    2500,  // DischargeDiagnosisCodeSequence
    2499,  // DischargeDiagnosisDescription
    2498,  // DischargeTime
    4915,  // DisplacementMatrix
    4914,  // DisplacementReferenceLabel
    4917,  // DisplacementReferenceLocationCodeSequence
    2388,  // DisplayCalibrationResultSequence
    2400,  // DisplayDeviceTypeCodeSequence
    3658,  // DisplayEnvironmentSpatialPosition
    2423,  // DisplayFilterPercentage
    35,  // DisplayFormat
    2391,  // DisplayFunctionType
    3715,  // DisplaySetHorizontalJustification
    3664,  // DisplaySetLabel
    3663,  // DisplaySetNumber
    3706,  // DisplaySetPatientOrientation
    3665,  // DisplaySetPresentationGroup
    3666,  // DisplaySetPresentationGroupDescription
    3669,  // DisplaySetScrollingGroup
    3716,  // DisplaySetVerticalJustification
    3662,  // DisplaySetsSequence
    2546,  // DisplayShadingFlag
    2376,  // DisplaySubsystemConfigurationSequence
    2371,  // DisplaySubsystemDescription
    2369,  // DisplaySubsystemID
    2370,  // DisplaySubsystemName
    2382,  // DisplaySubsystemQAResultsSequence
    2401,  // DisplaySubsystemSequence
    1177,  // DisplayWindowLabelVector
    3429,  // DisplayedAreaBottomRightHandCorner
    3427,  // DisplayedAreaBottomRightHandCornerTrial
    3430,  // DisplayedAreaSelectionSequence
    3428,  // DisplayedAreaTopLeftHandCorner
    3426,  // DisplayedAreaTopLeftHandCornerTrial
    2891,  // DisplayedWaveformSegmentSequence
    1186,  // DisplayedZValue
    4700,  // DistalDepth
    4699,  // DistalDepthFraction
    2096,  // DistanceBetweenBscanSlabs
    3057,  // DistanceBetweenFocalPlanes
    747,  // DistanceBetweenTurns
    1556,  // DistanceObjectToTableTop
    2976,  // DistancePupillaryDistance
    1568,  // DistanceReceptorPlaneToDetectorHousing
    1501,  // DistanceSourceToDataCollectionCenter
    1022,  // DistanceSourceToDetector
    2628,  // DistanceSourceToEntrance
    1555,  // DistanceSourceToIsocenter
    1023,  // DistanceSourceToPatient
    2629,  // DistanceSourceToSupport
    5147,  // DistributionAddress
    5146,  // DistributionName
    479,  // DistributionType
    2789,  // DocumentAuthorIdentifierCodeSequenceTrial
    2788,  // DocumentAuthorTrial
    2915,  // DocumentClassCodeSequence
    2787,  // DocumentIdentifierCodeSequenceTrial
    2926,  // DocumentTitle
    2794,  // DocumentingObserverIdentifierCodeSequenceTrial
    2775,  // DocumentingOrganizationIdentifierCodeSequenceTrial
    1234,  // DopplerCorrectionAngle
    1237,  // DopplerSampleVolumeXPosition
    1236,  // DopplerSampleVolumeXPositionRetired
    1239,  // DopplerSampleVolumeYPosition
    1238,  // DopplerSampleVolumeYPositionRetired
    4136,  // DoseCalculationAlgorithmSequence
    4138,  // DoseCalculationModelParameterSequence
    4135,  // DoseCalculationModelSequence
    4962,  // DoseCalibrationConditionsSequence
    4965,  // DoseCalibrationConditionsVerifiedFlag
    3203,  // DoseCalibrationFactor
    4109,  // DoseComment
    4139,  // DoseDepositionCalculationMedium
    4113,  // DoseGridScaling
    4888,  // DoseMeasurementDeviceCodeSequence
    1072,  // DoseModeName
    4121,  // DoseRadiobiologicalInterpretationSequence
    4229,  // DoseRateDelivered
    4457,  // DoseRateSet
    4318,  // DoseReferenceDescription
    4314,  // DoseReferenceNumber
    4319,  // DoseReferencePointCoordinates
    4313,  // DoseReferenceSequence
    4316,  // DoseReferenceStructureType
    4321,  // DoseReferenceType
    4315,  // DoseReferenceUID
    4111,  // DoseSummationType
    4107,  // DoseType
    4118,  // DoseUnitCodeSequence
    4106,  // DoseUnits
    4115,  // DoseValue
    4849,  // DoseValueInterpretation
    4740,  // DoseValuePurpose
    4739,  // DoseValuesSequence
    5074,  // DosimetricObjectiveEvaluationScope
    5087,  // DosimetricObjectiveParameterSequence
    5091,  // DosimetricObjectivePurpose
    5083,  // DosimetricObjectiveSequence
    5084,  // DosimetricObjectiveTypeCodeSequence
    5085,  // DosimetricObjectiveUID
    5090,  // DosimetricObjectiveWeight
    3776,  // DoubleExposureFieldDelta
    3744,  // DoubleExposureFieldDeltaTrial
    3741,  // DoubleExposureFlag
    3775,  // DoubleExposureMeterset
    3743,  // DoubleExposureMetersetTrial
    3742,  // DoubleExposureOrdering
    5256,  // DoubleFloatPixelData
    2259,  // DoubleFloatPixelPaddingRangeLimit
    2257,  // DoubleFloatPixelPaddingValue
    2761,  // DoubleFloatRealWorldValueFirstValueMapped
    2760,  // DoubleFloatRealWorldValueLastValueMapped
    3272,  // DoublePointCoordinatesData
    662,  // DoublePrecisionFloatingPointNumericValue
    630,  // DriveProbeSequence
    628,  // DriveType
    1206,  // DynamicRange
    820,  // EXIFVersion
    943,  // EchoNumbers
    1467,  // EchoPeakPosition
    1319,  // EchoPlanarPulseSequence
    1310,  // EchoPulseSequence
    938,  // EchoTime
    948,  // EchoTrainLength
    3274,  // EdgePointIndexList
    1528,  // EffectiveBinEnergy
    3320,  // EffectiveDateTime
    4978,  // EffectiveDoseCalculationMethodCategoryCodeSequence
    4979,  // EffectiveDoseCalculationMethodCodeSequence
    4980,  // EffectiveDoseCalculationMethodDescription
    933,  // EffectiveDuration
    1372,  // EffectiveEchoTime
    3105,  // EffectiveRefractiveIndex
    2779,  // EffectiveStartDateTime
    2780,  // EffectiveStopDateTime
    4413,  // EffectiveWedgeAngle
    770,  // ElectromagneticClassificationOfInspectionSurface
    580,  // ElementDimensionA
    581,  // ElementDimensionB
    582,  // ElementPitchA
    589,  // ElementPitchB
    579,  // ElementShape
    769,  // EmissivityOfInspectionSurface
    895,  // EmitterColorTemperature
    1930,  // EmmetropicMagnification
    3690,  // EmptyImageBoxCIELabValue
    3942,  // EmptyImageDensity
    214,  // EmptyValueMatchingSequence
    2927,  // EncapsulatedDocument
    2931,  // EncapsulatedDocumentLength
    5254,  // EncapsulatedPixelDataValueTotalLength
    3896,  // EncryptedAttributesSequence
    3898,  // EncryptedContent
    3897,  // EncryptedContentTransferSyntaxUID
    1618,  // EndAcquisitionDateTime
    4927,  // EndCumulativeMetersetWeight
    3784,  // EndCumulativeTimeWeight
    34,  // EndMessageID
    4250,  // EndMeterset
    1890,  // EndingRespiratoryAmplitude
    1891,  // EndingRespiratoryPhase
    4101,  // EnergyDerivationCodeSequence
    4842,  // EnergyUnitCodeSequence
    1513,  // EnergyWeightingFactor
    917,  // EnergyWindowCenterline
    3130,  // EnergyWindowInformationSequence
    3132,  // EnergyWindowLowerLimit
    3136,  // EnergyWindowName
    3174,  // EnergyWindowNumber
    3131,  // EnergyWindowRangeSequence
    918,  // EnergyWindowTotalWidth
    3133,  // EnergyWindowUpperLimit
    3128,  // EnergyWindowVector
    2331,  // EnhancedPaletteColorLookupTableSequence
    4258,  // EnhancedRTBeamLimitingDeviceDefinitionFlag
    4256,  // EnhancedRTBeamLimitingDeviceSequence
    4257,  // EnhancedRTBeamLimitingOpeningSequence
    5030,  // EntityDescription
    5028,  // EntityLabel
    5031,  // EntityLongLabel
    5029,  // EntityName
    2626,  // EntranceDose
    2752,  // EntranceDoseDerivation
    2751,  // EntranceDoseInmGy
    517,  // EnvironmentalConditions
    2366,  // EquipmentAdministratorSequence
    2441,  // EquipmentCoordinateSystemIdentification
    4828,  // EquipmentFrameOfReferenceDescription
    4827,  // EquipmentFrameOfReferenceUID
    177,  // EquipmentModality
    4830,  // EquipmentReferencePointCodeSequence
    4829,  // EquipmentReferencePointCoordinatesSequence
    2804,  // EquivalentCDADocumentSequence
    170,  // EquivalentCodeSequence
    4984,  // EquivalentConceptualVolumeInstanceReferenceSequence
    4985,  // EquivalentConceptualVolumesSequence
    3021,  // EquivalentPupilRadius
    43,  // Erase
    18,  // ErrorComment
    19,  // ErrorID
    1491,  // EstimatedDoseSaving
    1024,  // EstimatedRadiographicMagnificationFactor
    482,  // EthicsCommitteeApprovalEffectivenessEndDate
    481,  // EthicsCommitteeApprovalEffectivenessStartDate
    428,  // EthnicGroup
    429,  // EthnicGroupCodeSequence
    430,  // EthnicGroups
    521,  // EvaluationAttempt
    520,  // EvaluatorName
    519,  // EvaluatorNumber
    518,  // EvaluatorSequence
    312,  // EventCodeSequence
    308,  // EventElapsedTimes
    311,  // EventTimeOffset
    309,  // EventTimerNames
    310,  // EventTimerSequence
    22,  // EventTypeID
    450,  // ExaminedBodyThickness
    2128,  // ExcessiveFalseNegatives
    2127,  // ExcessiveFalseNegativesDataFlag
    2138,  // ExcessiveFalsePositives
    2137,  // ExcessiveFalsePositivesDataFlag
    2120,  // ExcessiveFixationLosses
    2119,  // ExcessiveFixationLossesDataFlag
    1718,  // ExcitationEnergy
    592,  // ExcitationFrequency
    1719,  // ExcitationPulseDuration
    1717,  // ExcitationSpectralWidth
    1721,  // ExcitationWavelength
    1720,  // ExcitationWavelengthSequence
    1703,  // ExcludedIntervalsSequence
    1705,  // ExclusionDuration
    1704,  // ExclusionStartDateTime
    3803,  // ExclusiveComponentType
    3984,  // ExecutionStatus
    3985,  // ExecutionStatusInfo
    2719,  // ExpectedCompletionDateTime
    4745,  // ExpectedInVivoMeasurementValueIndex
    4744,  // ExpectedInVivoMeasurementValuesSequence
    218,  // ExpirationDateTime
    516,  // ExpiryDate
    2627,  // ExposedArea
    1046,  // Exposure
    824,  // ExposureBiasValue
    1301,  // ExposureControlMode
    1302,  // ExposureControlModeDescription
    1577,  // ExposureControlSensingRegionLeftVerticalEdge
    1580,  // ExposureControlSensingRegionLowerHorizontalEdge
    1578,  // ExposureControlSensingRegionRightVerticalEdge
    1576,  // ExposureControlSensingRegionShape
    1579,  // ExposureControlSensingRegionUpperHorizontalEdge
    1575,  // ExposureControlSensingRegionsSequence
    2630,  // ExposureDoseSequence
    1122,  // ExposureIndex
    1498,  // ExposureInmAs
    1047,  // ExposureInuAs
    845,  // ExposureMode
    1490,  // ExposureModulationType
    810,  // ExposureProgram
    4041,  // ExposureSequence
    1303,  // ExposureStatus
    1044,  // ExposureTime
    792,  // ExposureTimeInSeconds
    1495,  // ExposureTimeInms
    1305,  // ExposureTimeInuS
    1271,  // ExposuresOnDetectorSinceLastCalibration
    1272,  // ExposuresOnDetectorSinceManufactured
    1120,  // ExposuresOnPlate
    153,  // ExtendedCodeMeaning
    146,  // ExtendedCodeValue
    3055,  // ExtendedDepthOfField
    211,  // ExtendedMatchingMechanisms
    5252,  // ExtendedOffsetTable
    5253,  // ExtendedOffsetTableLengths
    4479,  // ExternalContourEntryPoint
    793,  // FNumber
    3289,  // FacetSequence
    3749,  // FailedAttributesSequence
    128,  // FailedSOPInstanceUIDList
    288,  // FailedSOPSequence
    291,  // FailedStudySequence
    4022,  // FailureAttributes
    287,  // FailureReason
    2124,  // FalseNegativesEstimate
    2123,  // FalseNegativesEstimateFlag
    2126,  // FalseNegativesQuantity
    2130,  // FalsePositivesEstimate
    2129,  // FalsePositivesEstimateFlag
    2136,  // FalsePositivesQuantity
    3498,  // FiducialDescription
    3499,  // FiducialIdentifier
    3500,  // FiducialIdentifierCodeSequence
    3508,  // FiducialSequence
    3507,  // FiducialSetSequence
    3505,  // FiducialUID
    3509,  // FiducialsPropertyCategoryCodeSequence
    735,  // FieldOfView
    1574,  // FieldOfViewDescription
    1043,  // FieldOfViewDimensions
    1592,  // FieldOfViewDimensionsInFloat
    1286,  // FieldOfViewHorizontalFlip
    1284,  // FieldOfViewOrigin
    1285,  // FieldOfViewRotation
    1573,  // FieldOfViewSequence
    1042,  // FieldOfViewShape
    222,  // FileAccessSequence
    205,  // FileAccessURI
    209,  // FileLengthInContainer
    46,  // FileMetaInformationGroupLength
    47,  // FileMetaInformationVersion
    208,  // FileOffsetInContainer
    221,  // FileSetAccessSequence
    73,  // FileSetConsistencyFlag
    69,  // FileSetDescriptorFileID
    68,  // FileSetID
    842,  // FileSource
    207,  // FilenameInContainer
    3475,  // FillMode
    3474,  // FillPattern
    3457,  // FillStyleSequence
    2706,  // FillerOrderNumberImagingServiceRequest
    2700,  // FillerOrderNumberImagingServiceRequestRetired
    2683,  // FillerOrderNumberProcedure
    4002,  // FilmBoxContentSequence
    2637,  // FilmConsumptionSequence
    3912,  // FilmDestination
    3931,  // FilmOrientation
    3913,  // FilmSessionLabel
    3932,  // FilmSizeID
    1300,  // FilterBeamPathLengthMaximum
    1299,  // FilterBeamPathLengthMinimum
    3687,  // FilterByAttributePresence
    3686,  // FilterByCategory
    3688,  // FilterByOperator
    2536,  // FilterHighFrequency
    2561,  // FilterHighFrequencyCharacteristicsSequence
    2576,  // FilterLookupTableData
    2573,  // FilterLookupTableDescription
    2572,  // FilterLookupTableSequence
    2535,  // FilterLowFrequency
    2560,  // FilterLowFrequencyCharacteristicsSequence
    1296,  // FilterMaterial
    560,  // FilterMaterialUsedInGainCalibration
    3685,  // FilterOperationsSequence
    1298,  // FilterThicknessMaximum
    1297,  // FilterThicknessMinimum
    561,  // FilterThicknessUsedInGainCalibration
    1053,  // FilterType
    4452,  // FinalCumulativeMetersetWeight
    4588,  // FinalCumulativeTimeWeight
    10,  // FindLocation
    2766,  // FindingsFlagTrial
    2771,  // FindingsGroupRecordingDateTrial
    2772,  // FindingsGroupRecordingTimeTrial
    2769,  // FindingsGroupUIDTrial
    2768,  // FindingsSequenceTrial
    2773,  // FindingsSourceCategoryCodeSequenceTrial
    3255,  // FiniteVolume
    3123,  // FirstALineLocation
    1430,  // FirstOrderPhaseCorrection
    5250,  // FirstOrderPhaseCorrectionAngle
    4232,  // FirstTreatmentDate
    782,  // FittingDataType
    2115,  // FixationCheckedQuantity
    4503,  // FixationDeviceDescription
    4502,  // FixationDeviceLabel
    4505,  // FixationDevicePitchAngle
    4504,  // FixationDevicePosition
    4506,  // FixationDeviceRollAngle
    4500,  // FixationDeviceSequence
    4501,  // FixationDeviceType
    4490,  // FixationEye
    4638,  // FixationLightAzimuthalAngle
    4494,  // FixationLightAzimuthalAngleTolerance
    4639,  // FixationLightPolarAngle
    4495,  // FixationLightPolarAngleTolerance
    3349,  // FixationMethodCodeSequence
    2113,  // FixationMonitoringCodeSequence
    2112,  // FixationSequence
    4780,  // FixedRTBeamDelimiterDeviceSequence
    712,  // FlashDuration
    838,  // FlashEnergy
    805,  // FlashFiringStatus
    713,  // FlashFrameNumber
    808,  // FlashFunctionPresent
    748,  // FlashHeatingSequence
    807,  // FlashMode
    751,  // FlashModificationStatus
    809,  // FlashRedEyeMode
    806,  // FlashReturnStatus
    711,  // FlashSourceSettingSequence
    750,  // FlashSynchronizationProtocol
    3000,  // FlatCornealAxisSequence
    2986,  // FlatKeratometricAxisSequence
    1111,  // FlipAngle
    5255,  // FloatPixelData
    2258,  // FloatPixelPaddingRangeLimit
    2256,  // FloatPixelPaddingValue
    2820,  // FloatingPointValue
    3308,  // FloatingPointValues
    1312,  // FlowCompensation
    1423,  // FlowCompensationDirection
    2473,  // FlowIdentifier
    2472,  // FlowIdentifierSequence
    2475,  // FlowRTPSamplingRate
    2474,  // FlowTransferSyntaxUID
    4046,  // FluenceDataScale
    4045,  // FluenceDataSource
    4044,  // FluenceMapSequence
    4048,  // FluenceMode
    4049,  // FluenceModeID
    1500,  // FluoroscopyFlag
    1075,  // FluoroscopyLastImageHoldPersistenceFlag
    1074,  // FluoroscopyPersistenceFlag
    1061,  // FocalDistance
    829,  // FocalLength
    848,  // FocalLengthIn35mmFilm
    1064,  // FocalSpots
    1197,  // FocusDepth
    3054,  // FocusMethod
    204,  // FolderAccessURI
    3451,  // FontName
    3452,  // FontNameType
    756,  // ForcedGasHeatingSequence
    719,  // ForcedGasSettingSequence
    2186,  // FovealPointNormativeDataFlag
    2187,  // FovealPointProbabilityValue
    2161,  // FovealSensitivity
    2160,  // FovealSensitivityMeasured
    5105,  // FractionBasedRelationshipIntervalAnchor
    5104,  // FractionBasedRelationshipSequence
    4352,  // FractionGroupDescription
    4351,  // FractionGroupNumber
    4350,  // FractionGroupSequence
    4296,  // FractionGroupSummarySequence
    4298,  // FractionGroupType
    4040,  // FractionNumber
    4356,  // FractionPattern
    5095,  // FractionPatternSequence
    4300,  // FractionStatusSummarySequence
    1728,  // FractionalBandwidth
    2547,  // FractionalChannelDisplayScale
    5101,  // FractionationNotes
    1364,  // FrameAcquisitionDateTime
    1437,  // FrameAcquisitionDuration
    1869,  // FrameAcquisitionNumber
    1563,  // FrameAcquisitionSequence
    1860,  // FrameAnatomySequence
    1871,  // FrameComments
    1862,  // FrameContentSequence
    994,  // FrameDelay
    1587,  // FrameDetectorParametersSequence
    2210,  // FrameDimensionPointer
    357,  // FrameDisplaySequence
    1603,  // FrameDisplayShutterSequence
    282,  // FrameExtractionSequence
    2209,  // FrameIncrementPointer
    1917,  // FrameLabel
    1173,  // FrameLabelVector
    1861,  // FrameLaterality
    2353,  // FrameNumbersOfInterest
    2354,  // FrameOfInterestDescription
    2355,  // FrameOfInterestType
    4195,  // FrameOfReferenceRelationshipSequence
    3495,  // FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix
    4199,  // FrameOfReferenceTransformationComment
    4198,  // FrameOfReferenceTransformationMatrix
    3496,  // FrameOfReferenceTransformationMatrixType
    4197,  // FrameOfReferenceTransformationType
    1821,  // FrameOfReferenceUID
    2477,  // FrameOriginTimestamp
    2427,  // FramePixelDataPropertiesSequence
    2424,  // FramePixelShiftSequence
    1174,  // FramePrimaryAngleVector
    1403,  // FrameReferenceDateTime
    3198,  // FrameReferenceTime
    1175,  // FrameSecondaryAngleVector
    991,  // FrameTime
    993,  // FrameTimeVector
    343,  // FrameType
    2479,  // FrameUsefulnessGroupSequence
    2420,  // FrameVOILUTSequence
    1387,  // FrequencyCorrection
    2574,  // FrequencyEncodingCodeSequence
    729,  // FrontPanelTemperature
    1877,  // FunctionalGroupPointer
    1885,  // FunctionalGroupPrivateCreator
    1655,  // FunctionalMRSequence
    1656,  // FunctionalSettlingPhaseFramesPresent
    1657,  // FunctionalSyncPulse
    869,  // GPSAltitude
    868,  // GPSAltitudeRef
    891,  // GPSAreaInformation
    874,  // GPSDOP
    892,  // GPSDateStamp
    887,  // GPSDestBearing
    886,  // GPSDestBearingRef
    889,  // GPSDestDistance
    888,  // GPSDestDistanceRef
    883,  // GPSDestLatitude
    882,  // GPSDestLatitudeRef
    885,  // GPSDestLongitude
    884,  // GPSDestLongitudeRef
    893,  // GPSDifferential
    880,  // GPSImgDirection
    879,  // GPSImgDirectionRef
    865,  // GPSLatitude
    864,  // GPSLatitudeRef
    867,  // GPSLongitude
    866,  // GPSLongitudeRef
    881,  // GPSMapDatum
    873,  // GPSMeasureMode
    890,  // GPSProcessingMethod
    871,  // GPSSatellites
    876,  // GPSSpeed
    875,  // GPSSpeedRef
    872,  // GPSStatus
    870,  // GPSTimeStamp
    878,  // GPSTrack
    877,  // GPSTrackRef
    863,  // GPSVersionID
    850,  // GainControl
    555,  // GainCorrectionReferenceSequence
    2392,  // GammaValue
    4462,  // GantryAngle
    4336,  // GantryAngleTolerance
    1026,  // GantryDetectorSlew
    1025,  // GantryDetectorTilt
    959,  // GantryID
    1691,  // GantryMotionCorrected
    4487,  // GantryPitchAngle
    4489,  // GantryPitchAngleTolerance
    4488,  // GantryPitchRotationDirection
    4463,  // GantryRotationDirection
    5162,  // GantryType
    3477,  // GapLength
    757,  // GasUsedForHeatingCoolingPart
    616,  // GateSettingsSequence
    617,  // GateThreshold
    3153,  // GatedInformationSequence
    4967,  // GatingBeamHoldTransitionSequence
    383,  // GenderIdentityCodeSequence
    384,  // GenderIdentityComment
    380,  // GenderIdentitySequence
    4823,  // GeneralAccessoryDefinitionSequence
    4680,  // GeneralAccessoryDescription
    4679,  // GeneralAccessoryID
    4682,  // GeneralAccessoryNumber
    4678,  // GeneralAccessorySequence
    4681,  // GeneralAccessoryType
    3746,  // GeneralMachineVerificationSequence
    215,  // GeneralMatchingSequence
    2710,  // GeneralPurposePerformedProcedureStepStatus
    2711,  // GeneralPurposeScheduledProcedureStepPriority
    2709,  // GeneralPurposeScheduledProcedureStepStatus
    2174,  // GeneralizedDefectCorrectedSensitivityDeviationFlag
    2176,  // GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue
    2175,  // GeneralizedDefectCorrectedSensitivityDeviationValue
    2143,  // GeneralizedDefectSensitivityDeviationAlgorithmSequence
    956,  // GeneratorID
    1058,  // GeneratorPower
    403,  // GeneticModificationsCodeSequence
    401,  // GeneticModificationsDescription
    402,  // GeneticModificationsNomenclature
    400,  // GeneticModificationsSequence
    2429,  // GeometricMaximumDistortion
    2428,  // GeometricalProperties
    3588,  // GeometryForDisplay
    1331,  // GeometryOfKSpaceTraversal
    3529,  // GlobalCrop
    3530,  // GlobalCroppingSpecificationIndex
    2142,  // GlobalDeviationFromNormal
    2147,  // GlobalDeviationProbability
    2135,  // GlobalDeviationProbabilityNormalsFlag
    2158,  // GlobalDeviationProbabilitySequence
    1446,  // GradientEchoTrainLength
    1422,  // GradientOutput
    1420,  // GradientOutputType
    3405,  // GraphicAnnotationSequence
    3409,  // GraphicAnnotationUnits
    3504,  // GraphicCoordinatesDataSequence
    3420,  // GraphicData
    3418,  // GraphicDimensions
    3422,  // GraphicFilled
    3448,  // GraphicGroupDescription
    3490,  // GraphicGroupID
    3447,  // GraphicGroupLabel
    3458,  // GraphicGroupSequence
    3406,  // GraphicLayer
    3435,  // GraphicLayerDescription
    3432,  // GraphicLayerOrder
    3510,  // GraphicLayerRecommendedDisplayCIELabValue
    3433,  // GraphicLayerRecommendedDisplayGrayscaleValue
    3434,  // GraphicLayerRecommendedDisplayRGBValue
    3431,  // GraphicLayerSequence
    3412,  // GraphicObjectSequence
    3421,  // GraphicType
    2302,  // GrayLookupTableData
    2293,  // GrayLookupTableDescriptor
    2291,  // GrayScale
    2304,  // GreenPaletteColorLookupTableData
    2295,  // GreenPaletteColorLookupTableDescriptor
    1057,  // Grid
    1289,  // GridAbsorbingMaterial
    1293,  // GridAspectRatio
    3240,  // GridDimensions
    1295,  // GridFocalDistance
    4112,  // GridFrameOffsetVector
    957,  // GridID
    1294,  // GridPeriod
    1292,  // GridPitch
    3241,  // GridResolution
    1290,  // GridSpacingMaterial
    1291,  // GridThickness
    372,  // GroupOfPatientsIdentificationSequence
    2913,  // HL7DocumentEffectiveTime
    2914,  // HL7DocumentTypeCodeSequence
    2912,  // HL7InstanceIdentifier
    2858,  // HL7StructuredDocumentReferenceSequence
    3335,  // HPGLContourPenNumber
    3334,  // HPGLDocument
    3329,  // HPGLDocumentID
    3330,  // HPGLDocumentLabel
    3333,  // HPGLDocumentScaling
    3328,  // HPGLDocumentSequence
    3339,  // HPGLPenDescription
    3338,  // HPGLPenLabel
    3337,  // HPGLPenNumber
    3336,  // HPGLPenSequence
    2633,  // HalfValueLayer
    3597,  // HangingProtocolCreationDateTime
    3596,  // HangingProtocolCreator
    3598,  // HangingProtocolDefinitionSequence
    3594,  // HangingProtocolDescription
    3595,  // HangingProtocolLevel
    3593,  // HangingProtocolName
    3600,  // HangingProtocolUserGroupName
    3599,  // HangingProtocolUserIdentificationCodeSequence
    964,  // HardcopyCreationDeviceID
    968,  // HardcopyDeviceManufacturer
    972,  // HardcopyDeviceManufacturerModelName
    971,  // HardcopyDeviceSoftwareVersion
    4486,  // HeadFixationAngle
    4492,  // HeadFixationAngleTolerance
    1018,  // HeartRate
    763,  // HeatSourceDescription
    2244,  // HighBit
    4394,  // HighDoseTechniqueType
    5155,  // HighEnergyDetectors
    1013,  // HighRRValue
    3213,  // HistogramBinWidth
    3215,  // HistogramData
    3214,  // HistogramExplanation
    3211,  // HistogramFirstBinValue
    3212,  // HistogramLastBinValue
    3210,  // HistogramNumberOfBins
    3209,  // HistogramSequence
    297,  // HistologicalDiagnosesCodeSequence
    2925,  // HomeCommunityID
    3460,  // HorizontalAlignment
    1932,  // HorizontalFieldOfView
    715,  // HorizontalLaserSpotDimension
    779,  // HorizontalMovingWindowSize
    550,  // HorizontalOffsetOfSensor
    732,  // HorizontalPixelSize
    2965,  // HorizontalPrismBase
    2964,  // HorizontalPrismPower
    2717,  // HumanPerformerCodeSequence
    2740,  // HumanPerformerName
    2739,  // HumanPerformerOrganization
    833,  // Humidity
    2337,  // ICCProfile
    1980,  // IOLFormulaCodeSequence
    1981,  // IOLFormulaDetail
    2004,  // IOLManufacturer
    1997,  // IOLPower
    2012,  // IOLPowerForExactEmmetropia
    2013,  // IOLPowerForExactTargetRefraction
    2002,  // IOLPowerSequence
    817,  // ISOSpeed
    818,  // ISOSpeedLatitudeyyy
    819,  // ISOSpeedLatitudezzz
    1187,  // IVUSAcquisition
    1189,  // IVUSGatedRate
    1188,  // IVUSPullbackRate
    1190,  // IVUSPullbackStartFrameNumber
    1191,  // IVUSPullbackStopFrameNumber
    3871,  // IconImageSequence
    2868,  // IdenticalDocumentsSequence
    2836,  // IdentificationDescriptionTrial
    2790,  // IdentifierCodeSequenceTrial
    2597,  // IdentifierTypeCode
    342,  // IdentifyingComments
    185,  // IdentifyingPrivateElements
    3949,  // Illumination
    1970,  // IlluminationBandwidth
    3064,  // IlluminationColorCodeSequence
    1969,  // IlluminationPower
    1722,  // IlluminationTranslationFlag
    1942,  // IlluminationTypeCodeSequence
    1968,  // IlluminationWaveLength
    3059,  // IlluminatorTypeCodeSequence
    3072,  // ImageAcquisitionDepth
    1052,  // ImageAndFluoroscopyAreaDoseProduct
    4003,  // ImageBoxContentSequence
    3682,  // ImageBoxLargeScrollAmount
    3681,  // ImageBoxLargeScrollType
    3675,  // ImageBoxLayoutType
    3674,  // ImageBoxNumber
    3683,  // ImageBoxOverlapPriority
    3955,  // ImageBoxPosition
    3921,  // ImageBoxPresentationLUTFlag
    3678,  // ImageBoxScrollDirection
    3680,  // ImageBoxSmallScrollAmount
    3679,  // ImageBoxSmallScrollType
    3694,  // ImageBoxSynchronizationSequence
    3676,  // ImageBoxTileHorizontalDimension
    3677,  // ImageBoxTileVerticalDimension
    3673,  // ImageBoxesSequence
    2669,  // ImageCenterPointCoordinatesSequence
    1855,  // ImageComments
    1736,  // ImageDataTypeCodeSequence
    1707,  // ImageDataTypeSequence
    2206,  // ImageDimensions
    3929,  // ImageDisplayFormat
    1487,  // ImageFilter
    1789,  // ImageFilterDescription
    1086,  // ImageFilterDetailsSequence
    2220,  // ImageFormat
    1824,  // ImageGeometryType
    3424,  // ImageHorizontalFlip
    3175,  // ImageID
    3206,  // ImageIndex
    1823,  // ImageLaterality
    2260,  // ImageLocation
    1818,  // ImageOrientation
    1819,  // ImageOrientationPatient
    3060,  // ImageOrientationSlide
    1901,  // ImageOrientationVolume
    4005,  // ImageOverlayBoxContentSequence
    3919,  // ImageOverlayFlag
    1924,  // ImagePathFilterPassBand
    1923,  // ImagePathFilterPassThroughWavelength
    1944,  // ImagePathFilterTypeStackCodeSequence
    4033,  // ImagePlanePixelSpacing
    1816,  // ImagePosition
    1817,  // ImagePositionPatient
    1900,  // ImagePositionVolume
    2350,  // ImagePresentationComments
    2430,  // ImageProcessingApplied
    649,  // ImageQualityIndicatorMaterial
    650,  // ImageQualityIndicatorSize
    648,  // ImageQualityIndicatorType
    4064,  // ImageReceptorPositionSequence
    3425,  // ImageRotation
    3423,  // ImageRotationRetired
    5230,  // ImageScaleRepresentation
    3615,  // ImageSetLabel
    3609,  // ImageSetNumber
    3610,  // ImageSetSelectorCategory
    3604,  // ImageSetSelectorSequence
    3605,  // ImageSetSelectorUsageFlag
    3603,  // ImageSetsSequence
    2440,  // ImageToEquipmentMappingMatrix
    1212,  // ImageTransformationMatrix
    1213,  // ImageTranslationVector
    995,  // ImageTriggerDelay
    91,  // ImageType
    3526,  // ImageVolumeGeometry
    942,  // ImagedNucleus
    3049,  // ImagedVolumeDepth
    3048,  // ImagedVolumeHeight
    3047,  // ImagedVolumeWidth
    1056,  // ImagerPixelSpacing
    1834,  // ImagesInAcquisition
    1835,  // ImagesInSeries
    1837,  // ImagesInStudy
    4070,  // ImagingApertureSequence
    4071,  // ImagingApertureSpecificationType
    4068,  // ImagingDeviceLocationMatrixSequence
    4069,  // ImagingDeviceLocationParameterSequence
    4397,  // ImagingDeviceSpecificAcquisitionParameters
    4921,  // ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence
    941,  // ImagingFrequency
    2707,  // ImagingServiceRequestComments
    4067,  // ImagingSourceLocationSpecificationType
    4063,  // ImagingSourcePositionSequence
    4095,  // ImagingSourceToBeamModifierDefinitionPlaneDistance
    897,  // ImmersionMedia
    2558,  // ImpedanceMeasurementCurrentType
    2556,  // ImpedanceMeasurementDateTime
    2557,  // ImpedanceMeasurementFrequency
    2555,  // ImpedanceValue
    3792,  // ImplantAssemblyTemplateIssuer
    3791,  // ImplantAssemblyTemplateName
    3798,  // ImplantAssemblyTemplateTargetAnatomySequence
    3795,  // ImplantAssemblyTemplateType
    3793,  // ImplantAssemblyTemplateVersion
    2006,  // ImplantName
    2008,  // ImplantPartNumber
    3326,  // ImplantRegulatoryDisapprovalCodeSequence
    3314,  // ImplantSize
    3321,  // ImplantTargetAnatomySequence
    3342,  // ImplantTemplate3DModelSurfaceNumber
    3815,  // ImplantTemplateGroupDescription
    3816,  // ImplantTemplateGroupIssuer
    3821,  // ImplantTemplateGroupMemberID
    3824,  // ImplantTemplateGroupMemberMatching2DCoordinatesSequence
    3820,  // ImplantTemplateGroupMembersSequence
    3814,  // ImplantTemplateGroupName
    3819,  // ImplantTemplateGroupTargetAnatomySequence
    3828,  // ImplantTemplateGroupVariationDimensionName
    3831,  // ImplantTemplateGroupVariationDimensionRank
    3829,  // ImplantTemplateGroupVariationDimensionRankSequence
    3827,  // ImplantTemplateGroupVariationDimensionSequence
    3817,  // ImplantTemplateGroupVersion
    3315,  // ImplantTemplateVersion
    3317,  // ImplantType
    3348,  // ImplantTypeCodeSequence
    51,  // ImplementationClassUID
    52,  // ImplementationVersionName
    5152,  // Impressions
    1873,  // InConcatenationNumber
    1874,  // InConcatenationTotalNumber
    1110,  // InPlanePhaseEncodingDirection
    1859,  // InStackPositionNumber
    5212,  // InboundArrivalType
    608,  // IncidentAngle
    4017,  // IncludeDisplayApplication
    4016,  // IncludeNonDICOMObjects
    2478,  // IncludesImagingSubject
    2482,  // IncludesInformation
    230,  // IncorporatedInventoryInstanceSequence
    786,  // IndependentVariableForPolynomialFit
    2200,  // IndexNormalsFlag
    2201,  // IndexProbability
    2202,  // IndexProbabilitySequence
    525,  // IndicationDescription
    527,  // IndicationDisposition
    524,  // IndicationLabel
    523,  // IndicationNumber
    529,  // IndicationPhysicalPropertySequence
    528,  // IndicationROISequence
    522,  // IndicationSequence
    526,  // IndicationType
    742,  // InductionHeatingSequence
    708,  // InductionSourceSettingSequence
    3322,  // InformationFromManufacturerSequence
    3324,  // InformationIssueDateTime
    3325,  // InformationSummary
    927,  // InitialCineRunState
    8,  // Initiator
    497,  // InnerDiameter
    2724,  // InputAvailabilityFlag
    2725,  // InputInformationSequence
    2742,  // InputReadinessState
    3521,  // InputSequencePositionIndex
    5237,  // InspectionSelectionCriteria
    127,  // InstanceAvailability
    96,  // InstanceCoercionDateTime
    93,  // InstanceCreationDate
    94,  // InstanceCreationTime
    95,  // InstanceCreatorUID
    5043,  // InstanceLevelReferencedPerformedProcedureStepSequence
    1804,  // InstanceNumber
    3907,  // InstanceOriginStatus
    137,  // InstitutionAddress
    138,  // InstitutionCodeSequence
    136,  // InstitutionName
    244,  // InstitutionalDepartmentName
    245,  // InstitutionalDepartmentTypeCodeSequence
    1760,  // InstructionDescription
    1758,  // InstructionIndex
    1763,  // InstructionPerformanceComment
    1762,  // InstructionPerformedDateTime
    1761,  // InstructionPerformedFlag
    1757,  // InstructionSequence
    1759,  // InstructionText
    416,  // InsurancePlanIdentification
    658,  // IntegerNumericValue
    699,  // IntegrationTime
    5100,  // IntendedDeliveryDuration
    5107,  // IntendedFractionStartTime
    4764,  // IntendedNumberOfFractions
    5052,  // IntendedPhaseEndDate
    5051,  // IntendedPhaseStartDate
    5050,  // IntendedRTTreatmentPhaseSequence
    2688,  // IntendedRecipientsOfResultsIdentificationSequence
    5108,  // IntendedStartDayOfWeek
    1570,  // IntensifierActiveDimensions
    1569,  // IntensifierActiveShape
    1055,  // IntensifierSize
    3094,  // InterMarkerDistance
    4880,  // InterlockCodeSequence
    4877,  // InterlockDateTime
    4878,  // InterlockDescription
    4891,  // InterlockOriginDescription
    4879,  // InterlockOriginatingDeviceSequence
    4881,  // InterlockResolutionCodeSequence
    4882,  // InterlockResolutionUserSequence
    4876,  // InterlockSequence
    2978,  // IntermediatePupillaryDistance
    546,  // InternalDetectorFrameTime
    5188,  // InternationalRouteSegment
    861,  // InteroperabilityIndex
    862,  // InteroperabilityVersion
    3126,  // InterpolationType
    5140,  // InterpretationApprovalDate
    5141,  // InterpretationApprovalTime
    5139,  // InterpretationApproverSequence
    5138,  // InterpretationAuthor
    5144,  // InterpretationDiagnosisCodeSequence
    5143,  // InterpretationDiagnosisDescription
    5148,  // InterpretationID
    5149,  // InterpretationIDIssuer
    5130,  // InterpretationRecordedDate
    5131,  // InterpretationRecordedTime
    5132,  // InterpretationRecorder
    5151,  // InterpretationStatusID
    5137,  // InterpretationText
    5136,  // InterpretationTranscriber
    5134,  // InterpretationTranscriptionDate
    5135,  // InterpretationTranscriptionTime
    5150,  // InterpretationTypeID
    1807,  // IntervalNumber
    1014,  // IntervalsAcquired
    1015,  // IntervalsRejected
    925,  // InterventionDescription
    913,  // InterventionDrugCodeSequence
    912,  // InterventionDrugDose
    910,  // InterventionDrugInformationSequence
    919,  // InterventionDrugName
    920,  // InterventionDrugStartTime
    911,  // InterventionDrugStopTime
    921,  // InterventionSequence
    923,  // InterventionStatus
    1931,  // IntraOcularPressure
    2045,  // IntraocularLensCalculationsLeftEyeSequence
    2044,  // IntraocularLensCalculationsRightEyeSequence
    3117,  // IntravascularFrameContentSequence
    3118,  // IntravascularLongitudinalDistance
    3119,  // IntravascularOCTFrameContentSequence
    3115,  // IntravascularOCTFrameTypeSequence
    233,  // InventoriedInstancesSequence
    232,  // InventoriedSeriesSequence
    231,  // InventoriedStudiesSequence
    228,  // InventoryAccessEndPointsSequence
    234,  // InventoryCompletionStatus
    198,  // InventoryInstanceDescription
    199,  // InventoryLevel
    197,  // InventoryPurpose
    1311,  // InversionRecovery
    939,  // InversionTime
    1369,  // InversionTimes
    4669,  // IonBeamLimitingDeviceSequence
    4668,  // IonBeamSequence
    4670,  // IonBlockSequence
    4223,  // IonControlPointDeliverySequence
    4671,  // IonControlPointSequence
    3752,  // IonControlPointVerificationSequence
    3748,  // IonMachineVerificationSequence
    4602,  // IonRangeCompensatorSequence
    4667,  // IonToleranceTableSequence
    4673,  // IonWedgePositionSequence
    4672,  // IonWedgeSequence
    1607,  // IrradiationEventIdentificationSequence
    339,  // IrradiationEventUID
    4474,  // IsocenterPosition
    1593,  // IsocenterReferenceSystemSequence
    4385,  // IsocenterToBeamLimitingDeviceDistance
    4436,  // IsocenterToBlockTrayDistance
    4599,  // IsocenterToCompensatorDistances
    4597,  // IsocenterToCompensatorTrayDistance
    4684,  // IsocenterToGeneralAccessoryDistance
    4647,  // IsocenterToLateralSpreadingDeviceDistance
    4653,  // IsocenterToRangeModulatorDistance
    4643,  // IsocenterToRangeShifterDistance
    4408,  // IsocenterToWedgeTrayDistance
    1805,  // IsotopeNumber
    2697,  // IssueDateOfImagingServiceRequest
    2698,  // IssueTimeOfImagingServiceRequest
    122,  // IssuerOfAccessionNumberSequence
    2487,  // IssuerOfAdmissionID
    2488,  // IssuerOfAdmissionIDSequence
    454,  // IssuerOfClinicalTrialProtocolID
    475,  // IssuerOfClinicalTrialSeriesID
    458,  // IssuerOfClinicalTrialSiteID
    460,  // IssuerOfClinicalTrialSubjectID
    462,  // IssuerOfClinicalTrialSubjectReadingID
    468,  // IssuerOfClinicalTrialTimePointID
    368,  // IssuerOfPatientID
    370,  // IssuerOfPatientIDQualifiersSequence
    2503,  // IssuerOfServiceEpisodeID
    2505,  // IssuerOfServiceEpisodeIDSequence
    2647,  // IssuerOfTheContainerIdentifierSequence
    2660,  // IssuerOfTheSpecimenIdentifierSequence
    3468,  // Italic
    5263,  // Item
    5264,  // ItemDelimitationItem
    200,  // ItemInventoryDateTime
    1810,  // ItemNumber
    1698,  // IterativeReconstructionMethod
    5207,  // ItineraryID
    5209,  // ItineraryIDAssigningAuthority
    5208,  // ItineraryIDType
    1357,  // KSpaceFiltering
    4089,  // KVImagingGenerationParametersSequence
    929,  // KVP
    557,  // KVUsedInGainCalibration
    3036,  // KeratoconusPredictionIndex
    1982,  // KeratometerIndex
    2985,  // KeratometricAxis
    2984,  // KeratometricPower
    2981,  // KeratometryLeftEyeSequence
    2007,  // KeratometryMeasurementTypeCodeSequence
    2980,  // KeratometryRightEyeSequence
    663,  // LINACEnergy
    664,  // LINACOutput
    2347,  // LUTData
    2344,  // LUTDescriptor
    2345,  // LUTExplanation
    2439,  // LUTFrameRange
    2432,  // LUTFunction
    2757,  // LUTLabel
    1814,  // LUTNumber
    4011,  // LabelStyleSelection
    4010,  // LabelText
    4009,  // LabelUsingInformationExtractedFromInstances
    90,  // LanguageCodeSequence
    2875,  // LanguageCodeSequenceTrial
    2309,  // LargeBluePaletteColorLookupTableData
    2300,  // LargeBluePaletteColorLookupTableDescriptor
    2308,  // LargeGreenPaletteColorLookupTableData
    2299,  // LargeGreenPaletteColorLookupTableDescriptor
    2310,  // LargePaletteColorLookupTableUID
    2307,  // LargeRedPaletteColorLookupTableData
    2298,  // LargeRedPaletteColorLookupTableDescriptor
    2249,  // LargestImagePixelValue
    2253,  // LargestImagePixelValueInPlane
    2417,  // LargestMonochromePixelValue
    2251,  // LargestPixelValueInSeries
    2247,  // LargestValidPixelValue
    752,  // LaserHeatingSequence
    753,  // LaserManufacturer
    754,  // LaserModelNumber
    718,  // LaserPower
    714,  // LaserSourceSettingSequence
    755,  // LaserTypeDescription
    717,  // LaserWavelength
    435,  // LastMenstrualDate
    4625,  // LateralSpreadingDeviceDescription
    4623,  // LateralSpreadingDeviceID
    4622,  // LateralSpreadingDeviceNumber
    4621,  // LateralSpreadingDeviceSequence
    4646,  // LateralSpreadingDeviceSetting
    4645,  // LateralSpreadingDeviceSettingsSequence
    4624,  // LateralSpreadingDeviceType
    4626,  // LateralSpreadingDeviceWaterEquivalentThickness
    1822,  // Laterality
    4461,  // LeafJawPositions
    4387,  // LeafPositionBoundaries
    1952,  // LeftImageSequence
    2960,  // LeftLensSequence
    88,  // LengthToEnd
    2005,  // LensConstantDescription
    2003,  // LensConstantSequence
    2958,  // LensDescription
    738,  // LensFilterCutOffWavelength
    736,  // LensFilterManufacturer
    858,  // LensMake
    859,  // LensModel
    2968,  // LensSegmentType
    734,  // LensSequence
    860,  // LensSerialNumber
    857,  // LensSpecification
    1978,  // LensStatusCodeSequence
    2000,  // LensStatusDescription
    2020,  // LensThickness
    2015,  // LensThicknessSequence
    1945,  // LensesCodeSequence
    1192,  // LesionNumber
    3557,  // LightDirection
    1922,  // LightPathFilterPassBand
    1921,  // LightPathFilterPassThroughWavelength
    1943,  // LightPathFilterTypeStackCodeSequence
    828,  // LightSource
    894,  // LightSourcePolarization
    3472,  // LineDashingStyle
    3473,  // LinePattern
    3278,  // LineSequence
    3456,  // LineStyleSequence
    3471,  // LineThickness
    566,  // LinearityCorrectionTechnique
    2930,  // ListOfMIMETypes
    213,  // ListOfUIDMatchingSequence
    2148,  // LocalDeviationProbabilityNormalsFlag
    2594,  // LocalNamespaceEntityID
    2144,  // LocalizedDeviationFromNormal
    2149,  // LocalizedDeviationProbability
    2159,  // LocalizedDeviationProbabilitySequence
    1183,  // LocalizingCursorPosition
    1820,  // Location
    585,  // LocationOfMeasuredBeamDiameter
    168,  // LongCodeValue
    3101,  // LongDeviceDescription
    3296,  // LongEdgePointIndexList
    3294,  // LongPrimitivePointIndexList
    3295,  // LongTrianglePointIndexList
    3297,  // LongVertexPointIndexList
    466,  // LongitudinalTemporalEventType
    2264,  // LongitudinalTemporalInformationModified
    465,  // LongitudinalTemporalOffsetFromEvent
    2339,  // LossyImageCompression
    2341,  // LossyImageCompressionMethod
    2340,  // LossyImageCompressionRatio
    298,  // LossyImageCompressionRetired
    5154,  // LowEnergyDetectors
    1012,  // LowRRValue
    1729,  // LowerCutoffFrequency
    2375,  // LuminanceCharacteristicsID
    2398,  // LuminanceResponseDescription
    2394,  // LuminanceResponseSequence
    2402,  // LuminanceResultSequence
    2405,  // LuminanceUniformityResultSequence
    2397,  // LuminanceValue
    3895,  // MAC
    3882,  // MACAlgorithm
    3881,  // MACCalculationTransferSyntaxUID
    3880,  // MACIDNumber
    5240,  // MACParametersSequence
    558,  // MAUsedInGainCalibration
    2928,  // MIMETypeOfEncapsulatedDocument
    3541,  // MPRSlabThickness
    3540,  // MPRThicknessType
    3542,  // MPRTopLeftHandCorner
    3548,  // MPRViewHeight
    3547,  // MPRViewHeightDirection
    3544,  // MPRViewWidth
    3543,  // MPRViewWidthDirection
    1351,  // MRAcquisitionFrequencyEncodingSteps
    1440,  // MRAcquisitionPhaseEncodingStepsInPlane
    1441,  // MRAcquisitionPhaseEncodingStepsOutOfPlane
    907,  // MRAcquisitionType
    1448,  // MRArterialSpinLabelingSequence
    1398,  // MRAveragesSequence
    81,  // MRDRDirectoryRecordOffset
    1396,  // MRDiffusionSequence
    1394,  // MREchoSequence
    1399,  // MRFOVGeometrySequence
    1438,  // MRImageFrameTypeSequence
    1309,  // MRImagingModifierSequence
    1404,  // MRMetaboliteMapSequence
    1395,  // MRModifierSequence
    1338,  // MRReceiveCoilSequence
    1392,  // MRSpatialSaturationSequence
    1432,  // MRSpectroscopyAcquisitionType
    1388,  // MRSpectroscopyFOVGeometrySequence
    1439,  // MRSpectroscopyFrameTypeSequence
    1393,  // MRTimingAndRelatedParametersSequence
    1345,  // MRTransmitCoilSequence
    1429,  // MRVelocityEncodingSequence
    4090,  // MVImagingGenerationParametersSequence
    4862,  // MachineSpecificTreatmentTerminationCodeSequence
    944,  // MagneticFieldStrength
    1321,  // MagnetizationTransfer
    3935,  // MagnificationType
    3974,  // MagnifyToNumberOfColumns
    2575,  // MagnitudeEncodingCodeSequence
    668,  // MainLobeAngle
    669,  // MainRoofAngle
    3486,  // MajorTicksSequence
    831,  // MakerNote
    3804,  // MandatoryComponentType
    3256,  // Manifold
    2221,  // ManipulatedImage
    135,  // Manufacturer
    962,  // ManufacturerDeviceClassUID
    5042,  // ManufacturerDeviceIdentifier
    257,  // ManufacturerModelName
    5001,  // ManufacturerModelVersion
    178,  // ManufacturerRelatedModelGroup
    2054,  // MappedPixelValue
    150,  // MappingResource
    173,  // MappingResourceIdentificationSequence
    171,  // MappingResourceName
    167,  // MappingResourceUID
    2361,  // MaskFrameNumbers
    2359,  // MaskOperation
    2365,  // MaskOperationExplanation
    2356,  // MaskPointers
    2431,  // MaskSelectionMode
    2363,  // MaskSubPixelShift
    2358,  // MaskSubtractionSequence
    2433,  // MaskVisibilityPercentage
    1825,  // MaskingImage
    5172,  // Mass
    1548,  // MaterialAttenuationSequence
    1543,  // MaterialCodeSequence
    767,  // MaterialDensity
    490,  // MaterialGrade
    4415,  // MaterialID
    489,  // MaterialIsolationDiameter
    493,  // MaterialNotes
    488,  // MaterialPipeDiameter
    491,  // MaterialPropertiesDescription
    492,  // MaterialPropertiesFileFormatRetired
    487,  // MaterialThickness
    3346,  // MaterialsCodeSequence
    3355,  // MatingFeatureDegreeOfFreedomSequence
    3354,  // MatingFeatureID
    3353,  // MatingFeatureSequence
    3351,  // MatingFeatureSetID
    3352,  // MatingFeatureSetLabel
    3350,  // MatingFeatureSetsSequence
    3493,  // MatrixRegistrationSequence
    3494,  // MatrixSequence
    825,  // MaxApertureValue
    3944,  // MaxDensity
    1966,  // MaximumAcrossScanDistortion
    1961,  // MaximumAlongScanDistortion
    3948,  // MaximumCollatedFilms
    3026,  // MaximumCornealCurvature
    3027,  // MaximumCornealCurvatureLocation
    3025,  // MaximumCornealCurvatureSequence
    4102,  // MaximumCumulativeMetersetExposure
    1959,  // MaximumDepthDistortion
    3229,  // MaximumFractionalValue
    3915,  // MaximumMemoryAllocation
    4840,  // MaximumNominalEnergy
    5056,  // MaximumNumberOfIntervalDays
    237,  // MaximumNumberOfRecords
    3264,  // MaximumPointDistance
    2106,  // MaximumStimulusLuminance
    2317,  // MaximumStoredValueMapped
    3263,  // MeanPointDistance
    412,  // MeasuredAPDimension
    588,  // MeasuredBandwidth
    583,  // MeasuredBeamDimensionA
    584,  // MeasuredBeamDimensionB
    587,  // MeasuredCenterFrequency
    2404,  // MeasuredCharacteristics
    4204,  // MeasuredDoseDescription
    4239,  // MeasuredDoseReferenceNumber
    4203,  // MeasuredDoseReferenceSequence
    4205,  // MeasuredDoseType
    4206,  // MeasuredDoseValue
    413,  // MeasuredLateralDimension
    4886,  // MeasuredMetersetToDoseMappingSequence
    2841,  // MeasuredValueSequence
    2834,  // MeasurementAutomationTrial
    2384,  // MeasurementEquipmentSequence
    2386,  // MeasurementEquipmentType
    2385,  // MeasurementFunctions
    2183,  // MeasurementLaterality
    2411,  // MeasurementPatternCodeSequence
    2783,  // MeasurementPrecisionDescriptionTrial
    2675,  // MeasurementUnitsCodeSequence
    3311,  // MeasurementValuesSequence
    3306,  // MeasurementsSequence
    2622,  // MeasuringUnitsSequence
    1200,  // MechanicalIndex
    4012,  // MediaDisposition
    3924,  // MediaInstalledSequence
    48,  // MediaStorageSOPClassUID
    49,  // MediaStorageSOPInstanceUID
    422,  // MedicalAlerts
    420,  // MedicalRecordLocator
    3911,  // MediumType
    3914,  // MemoryAllocation
    3922,  // MemoryBitDepth
    6,  // MessageID
    7,  // MessageIDBeingRespondedTo
    33,  // MessageSetID
    1373,  // MetaboliteMapCodeSequence
    1370,  // MetaboliteMapDescription
    225,  // MetadataSequence
    1553,  // MetalArtifactReductionAlgorithmIdentificationSequence
    1552,  // MetalArtifactReductionApplied
    1551,  // MetalArtifactReductionSequence
    827,  // MeteringMode
    4042,  // MetersetExposure
    4640,  // MetersetRate
    4227,  // MetersetRateDelivered
    4226,  // MetersetRateSet
    4743,  // MetersetToDoseMappingSequence
    1391,  // MidSlabPosition
    418,  // MilitaryRank
    3943,  // MinDensity
    5106,  // MinimumHoursBetweenFractions
    3028,  // MinimumKeratometricSequence
    4839,  // MinimumNominalEnergy
    5055,  // MinimumNumberOfIntervalDays
    2177,  // MinimumSensitivityValue
    2316,  // MinimumStoredValueMapped
    130,  // ModalitiesInStudy
    129,  // Modality
    2342,  // ModalityLUTSequence
    2346,  // ModalityLUTType
    3114,  // ModeOfPercutaneousAccessSequence
    3387,  // ModelGroupUID
    3385,  // ModelMirroring
    3384,  // ModelModification
    1755,  // ModelSpecificationSequence
    3386,  // ModelUsageCodeSequence
    3868,  // ModifiableConstraintFlag
    3899,  // ModifiedAttributesSequence
    1851,  // ModifiedImageDate
    1854,  // ModifiedImageDescription
    1850,  // ModifiedImageID
    1853,  // ModifiedImageTime
    2835,  // ModifierCodeSequence
    1849,  // ModifyingDeviceID
    1852,  // ModifyingDeviceManufacturer
    3904,  // ModifyingSystem
    4609,  // ModulatedScanModeType
    593,  // ModulationType
    1542,  // MonoenergeticEnergyEquivalent
    2893,  // MontageActivationSequence
    2894,  // MontageActivationTimeOffset
    2901,  // MontageChannelLabel
    2900,  // MontageChannelNumber
    2898,  // MontageChannelSequence
    2902,  // MontageChannelSourceCodeSequence
    2899,  // MontageIndex
    2897,  // MontageName
    4233,  // MostRecentTreatmentDate
    4676,  // MotionSynchronizationSequence
    11,  // MoveDestination
    29,  // MoveOriginatorApplicationEntityTitle
    30,  // MoveOriginatorMessageID
    776,  // MovingWindowPaddingLength
    775,  // MovingWindowPaddingScheme
    774,  // MovingWindowPitch
    771,  // MovingWindowSize
    772,  // MovingWindowType
    773,  // MovingWindowWeights
    1342,  // MultiCoilConfiguration
    1341,  // MultiCoilDefinitionSequence
    1343,  // MultiCoilElementName
    1344,  // MultiCoilElementUsed
    2437,  // MultiFramePresentationSequence
    283,  // MultiFrameSourceSOPInstanceUID
    1314,  // MultiPlanarExcitation
    3539,  // MultiPlanarReconstructionStyle
    1541,  // MultienergyAcquisitionDescription
    1515,  // MultienergyCTAcquisition
    1516,  // MultienergyCTAcquisitionSequence
    1518,  // MultienergyCTCharacteristicsSequence
    1540,  // MultienergyCTPathIndex
    1539,  // MultienergyCTPathSequence
    1517,  // MultienergyCTProcessingSequence
    1529,  // MultienergyCTXRayDetectorSequence
    1519,  // MultienergyCTXRaySourceSequence
    1532,  // MultienergyDetectorType
    1522,  // MultienergySourceTechnique
    504,  // MultipleComponentApprovalSequence
    2714,  // MultipleCopiesFlag
    1313,  // MultipleSpinEcho
    2518,  // MultiplexGroupLabel
    996,  // MultiplexGroupTimeOffset
    2552,  // MultiplexGroupUID
    2549,  // MultiplexedAudioChannelsDescriptionCodeSequence
    1948,  // MydriaticAgentCodeSequence
    1967,  // MydriaticAgentConcentration
    1964,  // MydriaticAgentConcentrationUnitsSequence
    1971,  // MydriaticAgentSequence
    1171,  // NTPSourceAddress
    250,  // NameOfPhysiciansReadingStudy
    362,  // NameToUse
    363,  // NameToUseComment
    2687,  // NamesOfIntendedRecipientsOfResults
    3671,  // NavigationDisplaySet
    3670,  // NavigationIndicatorSequence
    2977,  // NearPupillaryDistance
    2125,  // NegativeCatchTrialsQuantity
    238,  // NetworkID
    683,  // NominalBeamAngle
    4456,  // NominalBeamEnergy
    4317,  // NominalBeamEnergyUnit
    1866,  // NominalCardiacTriggerDelayTime
    1867,  // NominalCardiacTriggerTimePriorToRPeak
    4838,  // NominalEnergy
    586,  // NominalFrequency
    990,  // NominalInterval
    1534,  // NominalMaxEnergy
    1535,  // NominalMinEnergy
    1886,  // NominalPercentageOfCardiacPhase
    1887,  // NominalPercentageOfRespiratoryPhase
    4320,  // NominalPriorDose
    4702,  // NominalRangeModulatedRegionDepths
    4701,  // NominalRangeModulationFractions
    1897,  // NominalRespiratoryTriggerDelayTime
    1178,  // NominalScannedPixelSpacing
    3655,  // NominalScreenDefinitionSequence
    2735,  // NonDICOMOutputCodeSequence
    1695,  // NonUniformRadialSamplingCorrected
    3901,  // NonconformingDataElementValue
    3900,  // NonconformingModifiedAttributesSequence
    183,  // NonidentifyingPrivateElements
    38,  // NormalReverse
    2274,  // NormalizationFactorFormat
    4110,  // NormalizationPoint
    2538,  // NotchFilterBandwidth
    2563,  // NotchFilterCharacteristicsSequence
    2537,  // NotchFilterFrequency
    3323,  // NotificationFromManufacturerSequence
    120,  // NuclearMedicineSeriesType
    4072,  // NumberOfAcquisitionDevices
    5194,  // NumberOfAlarmObjects
    3399,  // NumberOfAnnotations
    3849,  // NumberOfAssessmentObservations
    940,  // NumberOfAverages
    4357,  // NumberOfBeams
    4691,  // NumberOfBlockSlabItems
    4430,  // NumberOfBlocks
    4427,  // NumberOfBoli
    4826,  // NumberOfBoluses
    4375,  // NumberOfBrachyApplicationSetups
    2094,  // NumberOfBscansPerFrame
    700,  // NumberOfCalibrationFrames
    702,  // NumberOfColumnsInFullAcquisitionImage
    4414,  // NumberOfCompensators
    26,  // NumberOfCompletedSuboperations
    4169,  // NumberOfContourPoints
    4453,  // NumberOfControlPoints
    3908,  // NumberOfCopies
    3138,  // NumberOfDetectors
    2367,  // NumberOfDisplaySubsystems
    578,  // NumberOfElements
    3129,  // NumberOfEnergyWindows
    306,  // NumberOfEventTimers
    27,  // NumberOfFailedSuboperations
    3991,  // NumberOfFilms
    3056,  // NumberOfFocalPlanes
    4354,  // NumberOfFractionPatternDigitsPerDay
    5099,  // NumberOfFractions
    4234,  // NumberOfFractionsDelivered
    4961,  // NumberOfFractionsIncluded
    4353,  // NumberOfFractionsPlanned
    2208,  // NumberOfFrames
    3143,  // NumberOfFramesInPhase
    3150,  // NumberOfFramesInRotation
    547,  // NumberOfFramesIntegrated
    559,  // NumberOfFramesUsedForIntegration
    4824,  // NumberOfGeneralAccessories
    3419,  // NumberOfGraphicPoints
    3657,  // NumberOfHorizontalPixels
    5098,  // NumberOfIntervalFractions
    1681,  // NumberOfIterations
    1381,  // NumberOfKSpaceTrajectories
    749,  // NumberOfLamps
    4620,  // NumberOfLateralSpreadingDevices
    4386,  // NumberOfLeafJawPairs
    2393,  // NumberOfLuminancePoints
    2075,  // NumberOfMapPoints
    14,  // NumberOfMatches
    3082,  // NumberOfOpticalPaths
    3125,  // NumberOfPaddedALines
    4664,  // NumberOfPaintings
    4782,  // NumberOfParallelRTBeamDelimiters
    1845,  // NumberOfPatientRelatedInstances
    1844,  // NumberOfPatientRelatedSeries
    1843,  // NumberOfPatientRelatedStudies
    4845,  // NumberOfPatientSupportDevices
    946,  // NumberOfPhaseEncodingSteps
    3141,  // NumberOfPhases
    1158,  // NumberOfPolygonalVertices
    3602,  // NumberOfPriorsReferenced
    4568,  // NumberOfPulses
    3152,  // NumberOfRRIntervals
    4822,  // NumberOfRTAccessoryHolders
    4797,  // NumberOfRTBeamLimitingDeviceOpenings
    4775,  // NumberOfRTBeamLimitingDevices
    4715,  // NumberOfRTControlPoints
    4843,  // NumberOfRadiationGenerationModes
    4627,  // NumberOfRangeModulators
    4614,  // NumberOfRangeShifters
    86,  // NumberOfReferences
    25,  // NumberOfRemainingSuboperations
    3148,  // NumberOfRotations
    701,  // NumberOfRowsInFullAcquisitionImage
    4657,  // NumberOfScanSpotPositions
    3654,  // NumberOfScreens
    1848,  // NumberOfSeriesRelatedInstances
    3160,  // NumberOfSlices
    303,  // NumberOfStages
    235,  // NumberOfStudyRecordsInInstance
    1847,  // NumberOfStudyRelatedInstances
    1846,  // NumberOfStudyRelatedSeries
    1682,  // NumberOfSubsets
    3260,  // NumberOfSurfacePoints
    3245,  // NumberOfSurfaces
    1254,  // NumberOfTableBreakPoints
    2878,  // NumberOfTableColumns
    1257,  // NumberOfTableEntries
    2877,  // NumberOfTableRows
    1828,  // NumberOfTemporalPositions
    3163,  // NumberOfTimeSlices
    3156,  // NumberOfTimeSlots
    1131,  // NumberOfTomosynthesisSourceImages
    5193,  // NumberOfTotalObjects
    2268,  // NumberOfTransformSteps
    3167,  // NumberOfTriggersInPhase
    744,  // NumberOfTurnsInCoil
    3268,  // NumberOfVectors
    3656,  // NumberOfVerticalPixels
    307,  // NumberOfViewsInStage
    2118,  // NumberOfVisualStimuli
    3545,  // NumberOfVolumetricCurvePoints
    28,  // NumberOfWarningSuboperations
    2515,  // NumberOfWaveformChannels
    2516,  // NumberOfWaveformSamples
    4795,  // NumberOfWedgePositions
    4399,  // NumberOfWedges
    1359,  // NumberOfZeroFills
    2844,  // NumericValue
    2842,  // NumericValueQualifierCodeSequence
    3106,  // OCTAcquisitionDomain
    2093,  // OCTBscanAnalysisAcquisitionParametersSequence
    3103,  // OCTFocalDistance
    3107,  // OCTOpticalCenterWavelength
    3116,  // OCTZOffsetApplied
    3120,  // OCTZOffsetCorrection
    796,  // OECFColumnNames
    795,  // OECFColumns
    794,  // OECFRows
    797,  // OECFValues
    5199,  // OOIOwnerCreationTime
    5205,  // OOIOwnerSequence
    5163,  // OOIOwnerType
    5201,  // OOISize
    5200,  // OOIType
    5220,  // OOITypeDescriptor
    2792,  // ObjectBinaryIdentifierTrial
    2803,  // ObjectDirectoryBinaryIdentifierTrial
    1557,  // ObjectPixelSpacingInCenterOfBeam
    1733,  // ObjectSoundSpeed
    1590,  // ObjectThicknessSequence
    3068,  // ObjectiveLensNumericalAperture
    3067,  // ObjectiveLensPower
    3535,  // ObliqueCroppingPlaneSequence
    3860,  // ObservationBasisCodeSequence
    2823,  // ObservationCategoryCodeSequenceTrial
    2777,  // ObservationDateTime
    2832,  // ObservationDateTrial
    3852,  // ObservationDescription
    4180,  // ObservationNumber
    3851,  // ObservationSignificance
    2778,  // ObservationStartDateTime
    2860,  // ObservationSubjectClassTrial
    2869,  // ObservationSubjectContextFlagTrial
    2861,  // ObservationSubjectTypeCodeSequenceTrial
    2859,  // ObservationSubjectUIDTrial
    2833,  // ObservationTimeTrial
    2827,  // ObservationUID
    2870,  // ObserverContextFlagTrial
    2800,  // ObserverType
    431,  // Occupation
    17,  // OffendingElement
    1742,  // OffsetDirection
    1741,  // OffsetDistance
    77,  // OffsetOfReferencedLowerLevelDirectoryEntity
    71,  // OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity
    72,  // OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity
    75,  // OffsetOfTheNextDirectoryRecord
    3790,  // OmittedApplicationSetupSequence
    4953,  // OmittedBeamTaskSequence
    3785,  // OmittedChannelSequence
    4895,  // OmittedRadiationSequence
    336,  // OnAxisBackgroundAnatomicStructureCodeSequenceTrial
    1418,  // OperatingMode
    1416,  // OperatingModeSequence
    1417,  // OperatingModeType
    784,  // OperationOnPixelIntensityBeforeFitting
    783,  // OperationOnTimeAxisBeforeFitting
    253,  // OperatorIdentificationSequence
    252,  // OperatorsName
    2083,  // OphthalmicAnatomicReferencePointFrameCoordinate
    2091,  // OphthalmicAnatomicReferencePointLocalizationType
    2090,  // OphthalmicAnatomicReferencePointSequence
    2084,  // OphthalmicAnatomicReferencePointXCoordinate
    2085,  // OphthalmicAnatomicReferencePointYCoordinate
    1977,  // OphthalmicAxialLength
    2028,  // OphthalmicAxialLengthAcquisitionMethodCodeSequence
    2027,  // OphthalmicAxialLengthDataSourceCodeSequence
    2030,  // OphthalmicAxialLengthDataSourceDescription
    2026,  // OphthalmicAxialLengthMeasurementModified
    2033,  // OphthalmicAxialLengthMeasurementsLengthSummationSequence
    2010,  // OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
    2032,  // OphthalmicAxialLengthMeasurementsSegmentalLengthSequence
    1996,  // OphthalmicAxialLengthMeasurementsSequence
    2031,  // OphthalmicAxialLengthMeasurementsTotalLengthSequence
    1975,  // OphthalmicAxialLengthMeasurementsType
    2067,  // OphthalmicAxialLengthMethod
    2041,  // OphthalmicAxialLengthQualityMetricSequence
    2042,  // OphthalmicAxialLengthQualityMetricTypeCodeSequence
    2043,  // OphthalmicAxialLengthQualityMetricTypeDescription
    2037,  // OphthalmicAxialLengthSelectionMethodCodeSequence
    1976,  // OphthalmicAxialLengthSequence
    1999,  // OphthalmicAxialLengthVelocity
    1974,  // OphthalmicAxialMeasurementsDeviceType
    1973,  // OphthalmicAxialMeasurementsLeftEyeSequence
    1972,  // OphthalmicAxialMeasurementsRightEyeSequence
    2087,  // OphthalmicEnFaceImageQualityRatingSequence
    2088,  // OphthalmicEnFaceVolumeDescriptorScope
    2086,  // OphthalmicEnFaceVolumeDescriptorSequence
    2068,  // OphthalmicFOV
    1956,  // OphthalmicFrameLocationSequence
    1962,  // OphthalmicImageOrientation
    2078,  // OphthalmicImageTypeCodeSequence
    2079,  // OphthalmicImageTypeDescription
    2047,  // OphthalmicMappingDeviceType
    2184,  // OphthalmicPatientClinicalInformationLeftEyeSequence
    2185,  // OphthalmicPatientClinicalInformationRightEyeSequence
    2063,  // OphthalmicThicknessMapQualityRatingSequence
    2056,  // OphthalmicThicknessMapQualityThresholdSequence
    2057,  // OphthalmicThicknessMapThresholdQualityRating
    2050,  // OphthalmicThicknessMapTypeCodeSequence
    2051,  // OphthalmicThicknessMappingNormalsSequence
    1988,  // OphthalmicUltrasoundMethodCodeSequence
    2082,  // OphthalmicVolumetricPropertiesFlag
    765,  // OpticalCoatingType
    898,  // OpticalMagnificationFactor
    2035,  // OpticalOphthalmicAxialLengthMeasurementsSequence
    3063,  // OpticalPathDescription
    3077,  // OpticalPathIdentificationSequence
    3062,  // OpticalPathIdentifier
    3061,  // OpticalPathSequence
    2038,  // OpticalSelectedOphthalmicAxialLengthSequence
    2969,  // OpticalTransmittance
    2988,  // Optotype
    3013,  // OptotypeDetailedDefinition
    2989,  // OptotypePresentation
    2703,  // OrderCallbackPhoneNumber
    2704,  // OrderCallbackTelecomInformation
    2701,  // OrderEnteredBy
    2702,  // OrderEntererLocation
    2593,  // OrderFillerIdentifierSequence
    785,  // OrderOfPolynomial
    2592,  // OrderPlacerIdentifierSequence
    4329,  // OrganAtRiskFullVolumeDose
    4330,  // OrganAtRiskLimitDose
    4331,  // OrganAtRiskMaximumDose
    4332,  // OrganAtRiskOverdoseVolumeFraction
    2634,  // OrganDose
    2635,  // OrganExposed
    2956,  // OrganizationalRoleCodeSequence
    3902,  // OriginalAttributesSequence
    1856,  // OriginalImageIdentification
    1857,  // OriginalImageIdentificationNomenclature
    4008,  // OriginalImageSequence
    3796,  // OriginalImplantAssemblyTemplateSequence
    3319,  // OriginalImplantTemplateSequence
    102,  // OriginalSpecializedSOPClassUID
    4982,  // OriginatingSOPInstanceReferenceSequence
    3988,  // Originator
    505,  // OtherApprovalStatus
    455,  // OtherClinicalTrialProtocolIDsSequence
    290,  // OtherFailuresSequence
    3938,  // OtherMagnificationTypesAvailable
    3925,  // OtherMediaAvailableSequence
    404,  // OtherPatientIDs
    406,  // OtherPatientIDsSequence
    405,  // OtherPatientNames
    2979,  // OtherPupillaryDistance
    506,  // OtherSecondaryApprovalStatus
    3940,  // OtherSmoothingTypesAvailable
    1842,  // OtherStudyNumbers
    496,  // OuterDiameter
    1152,  // OutlineLeftVerticalEdge
    1155,  // OutlineLowerHorizontalEdge
    1153,  // OutlineRightVerticalEdge
    1151,  // OutlineShapeType
    1154,  // OutlineUpperHorizontalEdge
    2746,  // OutputDestinationSequence
    2736,  // OutputInformationSequence
    1194,  // OutputPower
    3327,  // OverallTemplateSpatialTolerance
    3976,  // OverlayBackgroundDensity
    109,  // OverlayDate
    3975,  // OverlayForegroundDensity
    3971,  // OverlayMagnificationType
    3977,  // OverlayMode
    1812,  // OverlayNumber
    3973,  // OverlayOrImageMagnification
    3970,  // OverlayPixelDataSequence
    3972,  // OverlaySmoothingType
    116,  // OverlayTime
    45,  // Overlays
    3750,  // OverriddenAttributesSequence
    4883,  // OverrideDateTime
    4237,  // OverrideParameterPointer
    4241,  // OverrideReason
    4235,  // OverrideSequence
    1329,  // OversamplingPhase
    3990,  // OwnerID
    1675,  // PETDetectorMotionDetailsSequence
    1674,  // PETFrameAcquisitionSequence
    1678,  // PETFrameCorrectionFactorsSequence
    1684,  // PETFrameTypeSequence
    1677,  // PETPositionSequence
    1683,  // PETReconstructionSequence
    1676,  // PETTableDynamicsSequence
    5239,  // PRCSToRCSOrientation
    5233,  // PTOLocationDescription
    5236,  // PTORegionSequence
    5195,  // PTORepresentationSequence
    1016,  // PVCRejection
    1069,  // PaddleDescription
    1172,  // PageNumberVector
    36,  // PagePositionID
    3073,  // PaletteColorLookupTableSequence
    2301,  // PaletteColorLookupTableUID
    1367,  // ParallelAcquisition
    1368,  // ParallelAcquisitionTechnique
    4783,  // ParallelRTBeamDelimiterBoundaries
    4778,  // ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence
    4781,  // ParallelRTBeamDelimiterDeviceSequence
    4789,  // ParallelRTBeamDelimiterLeafMountingSide
    4259,  // ParallelRTBeamDelimiterOpeningExtents
    4788,  // ParallelRTBeamDelimiterOpeningMode
    4784,  // ParallelRTBeamDelimiterPositions
    1361,  // ParallelReductionFactorInPlane
    1384,  // ParallelReductionFactorInPlaneRetired
    1405,  // ParallelReductionFactorOutOfPlane
    1408,  // ParallelReductionFactorSecondInPlane
    4238,  // ParameterItemIndex
    4240,  // ParameterPointer
    4236,  // ParameterSequencePointer
    4242,  // ParameterValueNumber
    1756,  // ParametersSpecificationSequence
    2753,  // ParametricMapFrameTypeSequence
    3667,  // PartialDataDisplayHandling
    1371,  // PartialFourier
    1335,  // PartialFourierDirection
    2319,  // PartialView
    2321,  // PartialViewCodeSequence
    2320,  // PartialViewDescription
    2796,  // ParticipantSequence
    2799,  // ParticipationDateTime
    2798,  // ParticipationType
    4499,  // PatientAdditionalPosition
    415,  // PatientAddress
    408,  // PatientAge
    378,  // PatientAlternativeCalendar
    374,  // PatientBirthDate
    376,  // PatientBirthDateInAlternativeCalendar
    407,  // PatientBirthName
    375,  // PatientBirthTime
    411,  // PatientBodyMassIndex
    442,  // PatientBreedCodeSequence
    441,  // PatientBreedDescription
    2512,  // PatientClinicalTrialParticipationSequence
    449,  // PatientComments
    377,  // PatientDeathDateInAlternativeCalendar
    5023,  // PatientEquipmentRelationshipCodeSequence
    1926,  // PatientEyeMovementCommandCodeSequence
    1925,  // PatientEyeMovementCommanded
    1907,  // PatientFrameOfReferenceSource
    3178,  // PatientGantryRelationshipCodeSequence
    367,  // PatientID
    470,  // PatientIdentityRemoved
    2510,  // PatientInstitutionResidence
    387,  // PatientInsurancePlanCodeSequence
    4201,  // PatientLocationCoordinatesCodeSequence
    4200,  // PatientLocationCoordinatesSequence
    417,  // PatientMotherBirthName
    1692,  // PatientMotionCorrected
    360,  // PatientName
    2116,  // PatientNotProperlyFixatedQuantity
    1811,  // PatientOrientation
    3176,  // PatientOrientationCodeSequence
    1916,  // PatientOrientationInFrameSequence
    3177,  // PatientOrientationModifierCodeSequence
    1701,  // PatientPhysiologicalStateCodeSequence
    1700,  // PatientPhysiologicalStateSequence
    1209,  // PatientPosition
    1764,  // PatientPositioningInstructionSequence
    388,  // PatientPrimaryLanguageCodeSequence
    389,  // PatientPrimaryLanguageModifierCodeSequence
    2145,  // PatientReliabilityIndicator
    436,  // PatientReligiousPreference
    4498,  // PatientSetupLabel
    4497,  // PatientSetupNumber
    4908,  // PatientSetupPhotoDescription
    4496,  // PatientSetupSequence
    4790,  // PatientSetupUID
    379,  // PatientSex
    439,  // PatientSexNeutered
    409,  // PatientSize
    410,  // PatientSizeCodeSequence
    438,  // PatientSpeciesCodeSequence
    437,  // PatientSpeciesDescription
    1754,  // PatientSpecificationSequence
    2511,  // PatientState
    4636,  // PatientSupportAccessoryCode
    3735,  // PatientSupportAdjustedAngle
    4466,  // PatientSupportAngle
    4341,  // PatientSupportAngleTolerance
    4844,  // PatientSupportDevicesSequence
    4916,  // PatientSupportDisplacementSequence
    4635,  // PatientSupportID
    4803,  // PatientSupportPositionDeviceParameterSequence
    4806,  // PatientSupportPositionDeviceToleranceSequence
    4805,  // PatientSupportPositionParameterOrderIndex
    4801,  // PatientSupportPositionParameterSequence
    4202,  // PatientSupportPositionSequence
    4802,  // PatientSupportPositionSpecificationMethod
    4807,  // PatientSupportPositionToleranceOrderIndex
    4756,  // PatientSupportPositionToleranceSequence
    4467,  // PatientSupportRotationDirection
    4634,  // PatientSupportType
    427,  // PatientTelecomInformation
    426,  // PatientTelephoneNumbers
    4920,  // PatientToEquipmentRelationshipSequence
    2680,  // PatientTransportArrangements
    5025,  // PatientTreatmentOrientationSequence
    4903,  // PatientTreatmentPreparationDeviceSequence
    4901,  // PatientTreatmentPreparationMethodCodeSequence
    4906,  // PatientTreatmentPreparationMethodDescription
    4905,  // PatientTreatmentPreparationProcedureCodeSequence
    4909,  // PatientTreatmentPreparationProcedureIndex
    4902,  // PatientTreatmentPreparationProcedureParameterDescription
    4907,  // PatientTreatmentPreparationProcedureParameterSequence
    4904,  // PatientTreatmentPreparationProcedureSequence
    4919,  // PatientTreatmentPreparationSequence
    414,  // PatientWeight
    3470,  // PatternOffColorCIELabValue
    3485,  // PatternOffOpacity
    3469,  // PatternOnColorCIELabValue
    3484,  // PatternOnOpacity
    3145,  // PauseBetweenFrames
    5242,  // PerFrameFunctionalGroupsSequence
    1628,  // PerProjectionAcquisitionSequence
    950,  // PercentPhaseFieldOfView
    949,  // PercentSampling
    2605,  // PerformedLocation
    2854,  // PerformedProcedureCodeSequence
    2612,  // PerformedProcedureStepDescription
    2619,  // PerformedProcedureStepDiscontinuationReasonCodeSequence
    2608,  // PerformedProcedureStepEndDate
    2744,  // PerformedProcedureStepEndDateTime
    2609,  // PerformedProcedureStepEndTime
    2611,  // PerformedProcedureStepID
    2606,  // PerformedProcedureStepStartDate
    2743,  // PerformedProcedureStepStartDateTime
    2607,  // PerformedProcedureStepStartTime
    2610,  // PerformedProcedureStepStatus
    2613,  // PerformedProcedureTypeDescription
    2715,  // PerformedProcessingApplicationsCodeSequence
    3762,  // PerformedProcessingParametersSequence
    2614,  // PerformedProtocolCodeSequence
    2615,  // PerformedProtocolType
    2640,  // PerformedSeriesSequence
    2603,  // PerformedStationAETitle
    2732,  // PerformedStationClassCodeSequence
    2733,  // PerformedStationGeographicLocationCodeSequence
    2604,  // PerformedStationName
    2731,  // PerformedStationNameCodeSequence
    2723,  // PerformedWorkitemCodeSequence
    249,  // PerformingPhysicianIdentificationSequence
    248,  // PerformingPhysicianName
    2232,  // PerimeterTable
    2233,  // PerimeterValue
    2692,  // PersonAddress
    2691,  // PersonIdentificationCodeSequence
    2811,  // PersonName
    361,  // PersonNamesToUseSequence
    2694,  // PersonTelecomInformation
    2693,  // PersonTelephoneNumbers
    2506,  // PertinentDocumentsSequence
    2857,  // PertinentOtherEvidenceSequence
    2507,  // PertinentResourcesSequence
    5058,  // PertinentSOPClassesInSeries
    5057,  // PertinentSOPClassesInStudy
    5204,  // PhantomType
    1315,  // PhaseContrast
    3144,  // PhaseDelay
    3146,  // PhaseDescription
    3142,  // PhaseInformationSequence
    1806,  // PhaseNumber
    3140,  // PhaseVector
    1103,  // PhosphorType
    1716,  // PhotoacousticExcitationCharacteristicsSequence
    1735,  // PhotoacousticImageFrameTypeSequence
    840,  // PhotographicExposureIndex
    812,  // PhotographicSensitivity
    2205,  // PhotometricInterpretation
    1549,  // PhotonEnergy
    1304,  // PhototimerSetting
    1229,  // PhysicalDeltaX
    1230,  // PhysicalDeltaY
    1571,  // PhysicalDetectorSize
    1225,  // PhysicalUnitsXDirection
    1226,  // PhysicalUnitsYDirection
    5142,  // PhysicianApprovingInterpretation
    246,  // PhysiciansOfRecord
    247,  // PhysiciansOfRecordIdentificationSequence
    251,  // PhysiciansReadingStudyIdentificationSequence
    2219,  // PixelAspectRatio
    951,  // PixelBandwidth
    1253,  // PixelComponentDataType
    1249,  // PixelComponentMask
    1248,  // PixelComponentOrganization
    1252,  // PixelComponentPhysicalUnits
    1250,  // PixelComponentRangeStart
    1251,  // PixelComponentRangeStop
    2840,  // PixelCoordinatesSetTrial
    5257,  // PixelData
    1287,  // PixelDataAreaOriginRelativeToFOV
    1288,  // PixelDataAreaRotationAngleRelativeToFOV
    2413,  // PixelDataProviderURL
    2282,  // PixelIntensityRelationship
    2426,  // PixelIntensityRelationshipLUTSequence
    2283,  // PixelIntensityRelationshipSign
    2419,  // PixelMeasuresSequence
    3081,  // PixelOriginInterpretation
    2255,  // PixelPaddingRangeLimit
    2254,  // PixelPaddingValue
    349,  // PixelPresentation
    2245,  // PixelRepresentation
    2438,  // PixelShiftFrameRange
    2434,  // PixelShiftSequence
    2216,  // PixelSpacing
    2281,  // PixelSpacingCalibrationDescription
    2280,  // PixelSpacingCalibrationType
    2673,  // PixelSpacingSequence
    2756,  // PixelValueMappingCodeSequence
    2055,  // PixelValueMappingExplanation
    2053,  // PixelValueMappingToCodedConceptSequence
    2421,  // PixelValueTransformationSequence
    2705,  // PlacerOrderNumberImagingServiceRequest
    2699,  // PlacerOrderNumberImagingServiceRequestRetired
    2682,  // PlacerOrderNumberProcedure
    4309,  // PlanIntent
    4959,  // PlanOverviewIndex
    4958,  // PlanOverviewSequence
    2207,  // PlanarConfiguration
    3536,  // Plane
    1591,  // PlaneIdentification
    3537,  // PlaneNormal
    1864,  // PlaneOrientationSequence
    1910,  // PlaneOrientationVolumeSequence
    1863,  // PlanePositionSequence
    3078,  // PlanePositionSlideSequence
    1909,  // PlanePositionVolumeSequence
    2213,  // Planes
    1561,  // PlanesInAcquisition
    4396,  // PlannedVerificationImageSequence
    5092,  // PlanningInputInformationSequence
    3372,  // PlanningLandmarkDescription
    3371,  // PlanningLandmarkID
    3373,  // PlanningLandmarkIdentificationCodeSequence
    3369,  // PlanningLandmarkLineSequence
    3370,  // PlanningLandmarkPlaneSequence
    3368,  // PlanningLandmarkPointSequence
    955,  // PlateID
    1102,  // PlateType
    3261,  // PointCoordinatesData
    3262,  // PointPositionAccuracy
    3265,  // PointsBoundingBoxCoordinates
    3956,  // Polarity
    787,  // PolynomialCoefficients
    781,  // PolynomialFittingSequence
    4084,  // PositionAcquisitionTemplateCodeSequence
    4085,  // PositionAcquisitionTemplateDescription
    4082,  // PositionAcquisitionTemplateID
    4081,  // PositionAcquisitionTemplateIdentificationSequence
    4083,  // PositionAcquisitionTemplateName
    1711,  // PositionMeasuringDeviceUsed
    1572,  // PositionOfIsocenterProjection
    1840,  // PositionReferenceIndicator
    1596,  // PositionerIsocenterDetectorRotationAngle
    1594,  // PositionerIsocenterPrimaryAngle
    1595,  // PositionerIsocenterSecondaryAngle
    1132,  // PositionerMotion
    1558,  // PositionerPositionSequence
    1134,  // PositionerPrimaryAngle
    1647,  // PositionerPrimaryAngleDirection
    1136,  // PositionerPrimaryAngleIncrement
    1135,  // PositionerSecondaryAngle
    1137,  // PositionerSecondaryAngleIncrement
    1133,  // PositionerType
    1766,  // PositioningLandmarkSequence
    1765,  // PositioningMethodCodeSequence
    2132,  // PositiveCatchTrialsQuantity
    3244,  // PostDeformationMatrixRegistrationSequence
    1199,  // PostprocessingFunction
    1747,  // PotentialDiagnosticTasks
    1745,  // PotentialReasonsForProcedure
    1746,  // PotentialReasonsForProcedureCodeSequence
    1744,  // PotentialRequestedProcedureCodeSequence
    1743,  // PotentialScheduledProtocolCodeSequence
    5165,  // PotentialThreatObjectID
    2553,  // PowerlineFrequency
    574,  // PreAmplifierEquipmentSequence
    575,  // PreAmplifierNotes
    605,  // PreAmplifierSettingsSequence
    3243,  // PreDeformationMatrixRegistrationSequence
    2590,  // PreMedication
    1993,  // PreSelectedForImplantation
    2852,  // PredecessorDocumentsSequence
    1751,  // PredecessorProtocolSequence
    4149,  // PredecessorStructureSetSequence
    1998,  // PredictedRefractiveError
    1992,  // PredictedToricErrorSequence
    2235,  // PredictorColumns
    2236,  // PredictorConstants
    2234,  // PredictorRows
    1099,  // PreferredPlaybackSequencing
    434,  // PregnancyStatus
    2866,  // PreliminaryFlag
    4312,  // PrescriptionDescription
    5097,  // PrescriptionNotes
    5103,  // PrescriptionNotesSequence
    4956,  // PrescriptionOverviewSequence
    3574,  // PresentationAnimationStyle
    3438,  // PresentationCreationDate
    3439,  // PresentationCreationTime
    3515,  // PresentationDisplayCollectionUID
    2542,  // PresentationGroupNumber
    3520,  // PresentationInputType
    134,  // PresentationIntentType
    4006,  // PresentationLUTContentSequence
    3920,  // PresentationLUTFlag
    3980,  // PresentationLUTSequence
    3981,  // PresentationLUTShape
    3445,  // PresentationPixelAspectRatio
    3446,  // PresentationPixelMagnificationRatio
    3444,  // PresentationPixelSpacing
    3516,  // PresentationSequenceCollectionUID
    3517,  // PresentationSequencePositionIndex
    3443,  // PresentationSizeMode
    3561,  // PresentationStateClassificationComponentSequence
    3565,  // PresentationStateCompositorComponentSequence
    2117,  // PresentedVisualStimuliDataFlag
    4018,  // PreserveCompositeInstancesAfterMediaCreation
    834,  // Pressure
    2092,  // PrimaryAnatomicStructureItemIndex
    323,  // PrimaryAnatomicStructureModifierSequence
    321,  // PrimaryAnatomicStructureSequence
    790,  // PrimaryChromaticities
    295,  // PrimaryDiagnosisCodeSequence
    4738,  // PrimaryDoseValueIndicator
    4380,  // PrimaryDosimeterUnit
    4047,  // PrimaryFluenceModeSequence
    1615,  // PrimaryPositionerIncrement
    1619,  // PrimaryPositionerIncrementSign
    1611,  // PrimaryPositionerScanArc
    1613,  // PrimaryPositionerScanStartAngle
    3199,  // PrimaryPromptsCountsAccumulated
    3279,  // PrimitivePointIndexList
    294,  // PrincipalDiagnosisCodeSequence
    44,  // Print
    3998,  // PrintJobDescriptionSequence
    3983,  // PrintJobID
    4000,  // PrintManagementCapabilitiesSequence
    3910,  // PrintPriority
    3996,  // PrintQueueID
    4001,  // PrinterCharacteristicsSequence
    3909,  // PrinterConfigurationSequence
    3995,  // PrinterName
    3951,  // PrinterPixelSpacing
    3933,  // PrinterResolutionID
    3993,  // PrinterStatus
    3994,  // PrinterStatusInfo
    3923,  // PrintingBitDepth
    224,  // PriorRecordKey
    5072,  // PriorTreatmentDoseDescription
    5073,  // PriorTreatmentReferenceSequence
    12,  // Priority
    2963,  // PrismSequence
    181,  // PrivateCreatorReference
    187,  // PrivateDataElement
    179,  // PrivateDataElementCharacteristicsSequence
    195,  // PrivateDataElementDefinitionSequence
    193,  // PrivateDataElementDescription
    194,  // PrivateDataElementEncoding
    192,  // PrivateDataElementKeyword
    191,  // PrivateDataElementName
    190,  // PrivateDataElementNumberOfItems
    188,  // PrivateDataElementValueMultiplicity
    189,  // PrivateDataElementValueRepresentation
    180,  // PrivateGroupReference
    67,  // PrivateInformation
    66,  // PrivateInformationCreatorUID
    79,  // PrivateRecordUID
    612,  // ProbeCenterLocationX
    613,  // ProbeCenterLocationZ
    627,  // ProbeDriveEquipmentSequence
    629,  // ProbeDriveNotes
    634,  // ProbeDriveSettingsSequence
    631,  // ProbeInductance
    759,  // ProbeManufacturer
    760,  // ProbeModelNumber
    636,  // ProbeOrientationAngle
    632,  // ProbeResistance
    762,  // ProbeResonantFrequency
    241,  // ProcedureCodeSequence
    2871,  // ProcedureContextFlagTrial
    2847,  // ProcedureContextSequenceTrial
    622,  // ProcedureCreationDate
    623,  // ProcedureExpirationDate
    2801,  // ProcedureIdentifierCodeSequenceTrial
    624,  // ProcedureLastModifiedDate
    2745,  // ProcedureStepCancellationDateTime
    3724,  // ProcedureStepCommunicationsURISequence
    3727,  // ProcedureStepDiscontinuationReasonCodeSequence
    3760,  // ProcedureStepLabel
    3721,  // ProcedureStepProgress
    3722,  // ProcedureStepProgressDescription
    3720,  // ProcedureStepProgressInformationSequence
    3723,  // ProcedureStepProgressParametersSequence
    3765,  // ProcedureStepRelationshipType
    3719,  // ProcedureStepState
    3799,  // ProcedureTypeCodeSequence
    621,  // ProcedureVersion
    1198,  // ProcessingFunction
    2938,  // ProductDescription
    2940,  // ProductExpirationDateTime
    2939,  // ProductLotIdentifier
    2937,  // ProductName
    2932,  // ProductPackageIdentifier
    2944,  // ProductParameterSequence
    2936,  // ProductTypeCodeSequence
    1211,  // ProjectionEponymousNameCodeSequence
    4087,  // ProjectionImagingAcquisitionParameterSequence
    1554,  // ProjectionPixelCalibrationSequence
    365,  // PronounCodeSequence
    366,  // PronounComment
    530,  // PropertyLabel
    4007,  // ProposedStudySequence
    2642,  // ProtocolContextSequence
    1795,  // ProtocolDefinedPatientPosition
    1753,  // ProtocolDesignRationale
    1772,  // ProtocolElementCharacteristicsSummary
    1771,  // ProtocolElementName
    1770,  // ProtocolElementNumber
    1773,  // ProtocolElementPurpose
    976,  // ProtocolName
    1752,  // ProtocolPlanningInformation
    3709,  // PseudoColorPaletteInstanceReferenceSequence
    3708,  // PseudoColorType
    4292,  // PulseNumber
    1233,  // PulseRepetitionFrequency
    4569,  // PulseRepetitionInterval
    1308,  // PulseSequenceName
    4291,  // PulseSpecificBrachyControlPointDeliveredSequence
    591,  // PulseWidth
    568,  // PulserEquipmentSequence
    570,  // PulserNotes
    590,  // PulserSettingsSequence
    569,  // PulserType
    3019,  // PupilCentroidXCoordinate
    3020,  // PupilCentroidYCoordinate
    1933,  // PupilDilated
    2971,  // PupilSize
    2826,  // PurposeOfReferenceCodeSequence
    256,  // PyramidDescription
    1815,  // PyramidLabel
    100,  // PyramidUID
    2381,  // QAResultsSequence
    5227,  // QRMeasurementsSequence
    1340,  // QuadratureReceiveCoil
    2261,  // QualityControlImage
    390,  // QualityControlSubject
    391,  // QualityControlSubjectTypeCodeSequence
    2089,  // QualityThreshold
    2172,  // QuantifiedDefect
    2621,  // Quantity
    2763,  // QuantityDefinitionSequence
    2620,  // QuantitySequence
    123,  // QueryRetrieveLevel
    124,  // QueryRetrieveView
    3997,  // QueueStatus
    1445,  // RFEchoTrainLength
    3581,  // RGBATransferFunctionDescription
    2335,  // RGBLUTTransferFunction
    4164,  // ROIContourSequence
    4175,  // ROICreatorSequence
    4157,  // ROIDateTime
    4162,  // ROIDerivationAlgorithmIdentificationSequence
    4154,  // ROIDescription
    4155,  // ROIDisplayColor
    4193,  // ROIElementalCompositionAtomicMassFraction
    4192,  // ROIElementalCompositionAtomicNumber
    4191,  // ROIElementalCompositionSequence
    4161,  // ROIGenerationAlgorithm
    4163,  // ROIGenerationDescription
    4187,  // ROIInterpreter
    4176,  // ROIInterpreterSequence
    4153,  // ROIName
    4151,  // ROINumber
    4177,  // ROIObservationContextCodeSequence
    4158,  // ROIObservationDateTime
    4184,  // ROIObservationDescription
    4182,  // ROIObservationLabel
    4188,  // ROIPhysicalPropertiesSequence
    4189,  // ROIPhysicalProperty
    4190,  // ROIPhysicalPropertyValue
    4156,  // ROIVolume
    1893,  // RRIntervalTimeNominal
    3151,  // RRIntervalVector
    4732,  // RTAccessoryDeviceSlotID
    4731,  // RTAccessoryHolderDefinitionSequence
    4729,  // RTAccessoryHolderSlotDistance
    4726,  // RTAccessoryHolderSlotExistenceFlag
    4728,  // RTAccessoryHolderSlotID
    4727,  // RTAccessoryHolderSlotSequence
    4724,  // RTAccessoryHolderWaterEquivalentThickness
    4730,  // RTAccessorySlotDistance
    4058,  // RTAcquisitionPatientPositionSequence
    5071,  // RTAnatomicPrescriptionSequence
    2957,  // RTAssertionsSequence
    4786,  // RTBeamDelimiterGeometrySequence
    4831,  // RTBeamLimitingDeviceAngle
    4787,  // RTBeamLimitingDeviceDefinitionSequence
    4777,  // RTBeamLimitingDeviceDistalDistance
    4785,  // RTBeamLimitingDeviceOffset
    4796,  // RTBeamLimitingDeviceOpeningSequence
    4776,  // RTBeamLimitingDeviceProximalDistance
    4383,  // RTBeamLimitingDeviceType
    4846,  // RTBeamModifierDefinitionDistance
    4104,  // RTConeBeamImagingGeometrySequence
    4711,  // RTControlPointIndex
    4897,  // RTDeliveryStartPatientPositionSequence
    4799,  // RTDeviceDistanceReferenceLocationCodeSequence
    5068,  // RTDiagnosisCodeSequence
    4122,  // RTDoseIntentCodeSequence
    4120,  // RTDoseInterpretedTypeCodeModifierSequence
    4119,  // RTDoseInterpretedTypeCodeSequence
    4114,  // RTDoseROISequence
    4027,  // RTImageDescription
    4053,  // RTImageFrameContextSequence
    4052,  // RTImageFrameGeneralContentSequence
    4059,  // RTImageFrameImagingDevicePositionSequence
    4061,  // RTImageFrameMVRadiationAcquisitionSequence
    4062,  // RTImageFrameRadiationAcquisitionSequence
    4060,  // RTImageFramekVRadiationAcquisitionSequence
    4025,  // RTImageLabel
    4026,  // RTImageName
    4032,  // RTImageOrientation
    4029,  // RTImagePlane
    4034,  // RTImagePosition
    4038,  // RTImageSID
    4054,  // RTImageScopeSequence
    4912,  // RTPatientPositionDisplacementSequence
    4892,  // RTPatientPositionScopeSequence
    4913,  // RTPatientPositionSequence
    5063,  // RTPhysicianIntentIndex
    5070,  // RTPhysicianIntentInputInstanceSequence
    5065,  // RTPhysicianIntentNarrative
    5060,  // RTPhysicianIntentPredecessorSequence
    5062,  // RTPhysicianIntentSequence
    4306,  // RTPlanDate
    4305,  // RTPlanDescription
    4311,  // RTPlanGeometry
    4303,  // RTPlanLabel
    4304,  // RTPlanName
    4349,  // RTPlanRelationship
    4307,  // RTPlanTime
    5035,  // RTPrescriptionIndex
    5059,  // RTPrescriptionLabel
    5082,  // RTPrescriptionSequence
    5066,  // RTProtocolCodeSequence
    4183,  // RTROIIdentificationCodeSequence
    4186,  // RTROIInterpretedType
    4179,  // RTROIObservationsSequence
    4160,  // RTROIRelationship
    4766,  // RTRadiationPhysicalAndGeometricContentDetailFlag
    4863,  // RTRadiationSalvageRecordControlPointSequence
    4733,  // RTRadiationSequence
    4854,  // RTRadiationSetDeliveryNumber
    4918,  // RTRadiationSetDeliveryUsage
    4765,  // RTRadiationSetIntent
    4857,  // RTRadiationSetUsage
    4911,  // RTRadiationTaskSequence
    4851,  // RTRadiationUsage
    4767,  // RTRecordFlag
    4147,  // RTReferencedSeriesSequence
    4146,  // RTReferencedStudySequence
    4159,  // RTRelatedROISequence
    5036,  // RTSegmentAnnotationIndex
    5017,  // RTSegmentAnnotationSequence
    4753,  // RTToleranceSetLabel
    4752,  // RTToleranceSetSequence
    5061,  // RTTreatmentApproachLabel
    4856,  // RTTreatmentFractionCompletionStatus
    5064,  // RTTreatmentIntentType
    5033,  // RTTreatmentPhaseIndex
    5044,  // RTTreatmentPhaseIntentPresenceFlag
    5053,  // RTTreatmentPhaseIntervalSequence
    5034,  // RTTreatmentPhaseUID
    4898,  // RTTreatmentPreparationPatientPositionSequence
    5115,  // RTTreatmentSourceCoordinates
    5102,  // RTTreatmentTechniqueCodeSequence
    4861,  // RTTreatmentTerminationReasonCodeSequence
    4860,  // RTTreatmentTerminationStatus
    60,  // RTVCommunicationSOPClassUID
    61,  // RTVCommunicationSOPInstanceUID
    65,  // RTVFlowActualFrameDuration
    63,  // RTVFlowIdentifier
    64,  // RTVFlowRTPSamplingRate
    59,  // RTVMetaInformationVersion
    62,  // RTVSourceIdentifier
    2357,  // RWavePointer
    1260,  // RWaveTimeVector
    1037,  // RadialPosition
    4606,  // RadiationAtomicNumber
    4820,  // RadiationBeamBlockSlabThickness
    4819,  // RadiationBeamBlockThickness
    4815,  // RadiationBeamCompensatorMillingToolDiameter
    4794,  // RadiationBeamEffectiveWedgeAngle
    4792,  // RadiationBeamWedgeAngle
    4793,  // RadiationBeamWedgeThinEdgeDistance
    4607,  // RadiationChargeState
    4800,  // RadiationDeviceConfigurationAndCommissioningKeySequence
    4747,  // RadiationDoseCentralAxisDisplacement
    4714,  // RadiationDoseIdentificationIndex
    4736,  // RadiationDoseIdentificationLabel
    4735,  // RadiationDoseIdentificationSequence
    4746,  // RadiationDoseInVivoMeasurementLabel
    4750,  // RadiationDoseMeasurementPointCoordinates
    4734,  // RadiationDoseSequence
    4751,  // RadiationDoseSourceToExternalContourDistance
    4749,  // RadiationDoseSourceToSkinDistance
    4748,  // RadiationDoseValue
    4742,  // RadiationDoseValuesParametersSequence
    4798,  // RadiationDosimeterUnitSequence
    4841,  // RadiationFluenceModifierCodeSequence
    4835,  // RadiationGenerationModeDescription
    4712,  // RadiationGenerationModeIndex
    4834,  // RadiationGenerationModeLabel
    4836,  // RadiationGenerationModeMachineCodeSequence
    4833,  // RadiationGenerationModeSequence
    4035,  // RadiationMachineName
    4036,  // RadiationMachineSAD
    4037,  // RadiationMachineSSD
    4605,  // RadiationMassNumber
    1051,  // RadiationMode
    4894,  // RadiationOrderIndex
    1049,  // RadiationSetting
    4774,  // RadiationSourceAxisDistance
    5118,  // RadiationSourceCoordinateSystemPitchAngle
    5117,  // RadiationSourceCoordinateSystemRollAngle
    5116,  // RadiationSourceCoordinateSystemYawAngle
    4393,  // RadiationType
    4837,  // RadiationTypeCodeSequence
    4977,  // RadiobiologicalDoseEffectFlag
    4976,  // RadiobiologicalDoseEffectSequence
    915,  // Radionuclide
    3170,  // RadionuclideCodeSequence
    1006,  // RadionuclideHalfLife
    1007,  // RadionuclidePositronFraction
    1005,  // RadionuclideTotalDose
    916,  // Radiopharmaceutical
    341,  // RadiopharmaceuticalAdministrationEventUID
    1673,  // RadiopharmaceuticalAgentNumber
    3172,  // RadiopharmaceuticalCodeSequence
    3134,  // RadiopharmaceuticalInformationSequence
    1001,  // RadiopharmaceuticalRoute
    1008,  // RadiopharmaceuticalSpecificActivity
    1009,  // RadiopharmaceuticalStartDateTime
    1003,  // RadiopharmaceuticalStartTime
    1010,  // RadiopharmaceuticalStopDateTime
    1004,  // RadiopharmaceuticalStopTime
    1679,  // RadiopharmaceuticalUsageSequence
    1002,  // RadiopharmaceuticalVolume
    5045,  // RadiotherapyTreatmentType
    696,  // RadiusAlongWedge
    1166,  // RadiusOfCircularCollimator
    1582,  // RadiusOfCircularExposureControlSensingRegion
    1146,  // RadiusOfCircularShutter
    2983,  // RadiusOfCurvature
    1694,  // RandomsCorrected
    3186,  // RandomsCorrectionMethod
    212,  // RangeMatchingSequence
    4632,  // RangeModulatorDescription
    4649,  // RangeModulatorGatingStartValue
    4651,  // RangeModulatorGatingStartWaterEquivalentThickness
    4650,  // RangeModulatorGatingStopValue
    4652,  // RangeModulatorGatingStopWaterEquivalentThickness
    4630,  // RangeModulatorID
    4629,  // RangeModulatorNumber
    4628,  // RangeModulatorSequence
    4648,  // RangeModulatorSettingsSequence
    4631,  // RangeModulatorType
    3364,  // RangeOfFreedom
    4619,  // RangeShifterDescription
    4617,  // RangeShifterID
    4616,  // RangeShifterNumber
    4615,  // RangeShifterSequence
    4642,  // RangeShifterSetting
    4641,  // RangeShifterSettingsSequence
    4618,  // RangeShifterType
    4644,  // RangeShifterWaterEquivalentThickness
    3109,  // RangingDepth
    2822,  // RationalDenominatorValue
    2821,  // RationalNumeratorValue
    2741,  // RawDataHandling
    2480,  // RealTimeBulkDataFlowSequence
    2762,  // RealWorldValueFirstValueMapped
    2764,  // RealWorldValueIntercept
    2759,  // RealWorldValueLUTData
    2758,  // RealWorldValueLastValueMapped
    2755,  // RealWorldValueMappingSequence
    2765,  // RealWorldValueSlope
    3770,  // ReasonForCancellation
    3786,  // ReasonForChannelOmission
    3787,  // ReasonForChannelOmissionDescription
    4954,  // ReasonForOmission
    4896,  // ReasonForOmissionCodeSequence
    4955,  // ReasonForOmissionDescription
    2689,  // ReasonForPerformedProcedureCodeSequence
    202,  // ReasonForRemovalCodeSequence
    2686,  // ReasonForRequestedProcedureCodeSequence
    2455,  // ReasonForStudy
    5067,  // ReasonForSuperseding
    3906,  // ReasonForTheAttributeModification
    2696,  // ReasonForTheImagingServiceRequest
    2678,  // ReasonForTheRequestedProcedure
    2468,  // ReasonForVisit
    2469,  // ReasonForVisitCodeSequence
    1337,  // ReceiveCoilManufacturerName
    1100,  // ReceiveCoilName
    1339,  // ReceiveCoilType
    633,  // ReceiveProbeSequence
    577,  // ReceiveTransducerSequence
    607,  // ReceiveTransducerSettingsSequence
    9,  // Receiver
    571,  // ReceiverEquipmentSequence
    573,  // ReceiverNotes
    595,  // ReceiverSettingsSequence
    3768,  // ReceivingAE
    55,  // ReceivingApplicationEntityTitle
    58,  // ReceivingPresentationAddress
    92,  // RecognitionCode
    2263,  // RecognizableVisualFeatures
    3058,  // RecommendedAbsentPixelCIELabValue
    3575,  // RecommendedAnimationRate
    3865,  // RecommendedDefaultValueSequence
    3228,  // RecommendedDisplayCIELabValue
    3300,  // RecommendedDisplayCIELabValueList
    315,  // RecommendedDisplayFrameRate
    358,  // RecommendedDisplayFrameRateInFloat
    3227,  // RecommendedDisplayGrayscaleValue
    816,  // RecommendedExposureIndex
    4117,  // RecommendedIsodoseLevelSequence
    3293,  // RecommendedLineThickness
    3292,  // RecommendedPointRadius
    3253,  // RecommendedPresentationOpacity
    3254,  // RecommendedPresentationType
    3340,  // RecommendedRotationPoint
    2292,  // RecommendedViewingMode
    1482,  // ReconstructionAlgorithm
    1787,  // ReconstructionAlgorithmSequence
    1486,  // ReconstructionAngle
    1627,  // ReconstructionDescription
    1021,  // ReconstructionDiameter
    1786,  // ReconstructionEndLocationSequence
    1484,  // ReconstructionFieldOfView
    1920,  // ReconstructionIndex
    3189,  // ReconstructionMethod
    1085,  // ReconstructionPipelineType
    1489,  // ReconstructionPixelSpacing
    1778,  // ReconstructionProtocolElementSequence
    1777,  // ReconstructionProtocolElementSpecificationSequence
    1785,  // ReconstructionStartLocationSequence
    1788,  // ReconstructionTargetCenterLocationSequence
    1485,  // ReconstructionTargetCenterPatient
    1686,  // ReconstructionType
    76,  // RecordInUseFlag
    223,  // RecordKey
    4262,  // RecordedBlockSequence
    4263,  // RecordedBlockSlabSequence
    4273,  // RecordedBrachyAccessoryDeviceSequence
    4275,  // RecordedChannelSequence
    4284,  // RecordedChannelShieldSequence
    4261,  // RecordedCompensatorSequence
    4267,  // RecordedLateralSpreadingDeviceSequence
    4872,  // RecordedRTControlPointDateTime
    4268,  // RecordedRangeModulatorSequence
    4266,  // RecordedRangeShifterSequence
    4265,  // RecordedSnoutSequence
    4282,  // RecordedSourceApplicatorSequence
    4269,  // RecordedSourceSequence
    4260,  // RecordedWedgeSequence
    1050,  // RectificationType
    599,  // RectifierSmoothing
    1333,  // RectilinearPhaseEncodeReordering
    2303,  // RedPaletteColorLookupTableData
    2294,  // RedPaletteColorLookupTableDescriptor
    1838,  // Reference
    4539,  // ReferenceAirKermaRate
    1739,  // ReferenceBasisCodeSequence
    1957,  // ReferenceCoordinates
    3672,  // ReferenceDisplaySets
    4710,  // ReferenceDoseDefinition
    4741,  // ReferenceDosePointCoordinates
    4737,  // ReferenceDoseType
    1740,  // ReferenceGeometryCodeSequence
    4395,  // ReferenceImageNumber
    1738,  // ReferenceLocationDescription
    1737,  // ReferenceLocationLabel
    1227,  // ReferencePixelPhysicalValueX
    1228,  // ReferencePixelPhysicalValueY
    1223,  // ReferencePixelX0
    1224,  // ReferencePixelY0
    5133,  // ReferenceToRecordedSound
    2845,  // ReferencedAccessionSequenceTrial
    2954,  // ReferencedAssertionUID
    4080,  // ReferencedBaselineParametersRTRadiationInstanceSequence
    3954,  // ReferencedBasicAnnotationBoxSequence
    4924,  // ReferencedBeamNumber
    4923,  // ReferencedBeamSequence
    4945,  // ReferencedBlockNumber
    4942,  // ReferencedBolusSequence
    4274,  // ReferencedBrachyAccessoryDeviceNumber
    4929,  // ReferencedBrachyApplicationSetupNumber
    4928,  // ReferencedBrachyApplicationSetupSequence
    4254,  // ReferencedCalculatedDoseReferenceNumber
    4253,  // ReferencedCalculatedDoseReferenceSequence
    3782,  // ReferencedChannelNumber
    4285,  // ReferencedChannelShieldNumber
    2265,  // ReferencedColorPaletteInstanceUID
    3848,  // ReferencedComparisonSOPInstanceSequence
    4944,  // ReferencedCompensatorNumber
    4986,  // ReferencedConceptualVolumeUID
    3571,  // ReferencedContentItem
    2911,  // ReferencedContentItemIdentifier
    4946,  // ReferencedControlPointIndex
    4947,  // ReferencedControlPointSequence
    269,  // ReferencedCurveSequence
    2818,  // ReferencedDateTime
    4713,  // ReferencedDefinedDeviceIndex
    1749,  // ReferencedDefinedProtocolSequence
    4718,  // ReferencedDeviceIndex
    3893,  // ReferencedDigitalSignatureSequence
    5049,  // ReferencedDirectSegmentInstanceSequence
    4936,  // ReferencedDoseReferenceNumber
    4935,  // ReferencedDoseReferenceSequence
    4359,  // ReferencedDoseReferenceUID
    4940,  // ReferencedDoseSequence
    5086,  // ReferencedDosimetricObjectiveUID
    5088,  // ReferencedDosimetricObjectivesSequence
    4887,  // ReferencedExpectedInVivoMeasurementValueIndex
    3506,  // ReferencedFiducialUID
    5024,  // ReferencedFiducialsUID
    80,  // ReferencedFileID
    3927,  // ReferencedFilmBoxSequence
    3952,  // ReferencedFilmSessionSequence
    2770,  // ReferencedFindingsGroupUIDTrial
    3693,  // ReferencedFirstFrameSequence
    4932,  // ReferencedFractionGroupNumber
    4931,  // ReferencedFractionGroupSequence
    4297,  // ReferencedFractionNumber
    278,  // ReferencedFrameNumber
    2816,  // ReferencedFrameNumbers
    4145,  // ReferencedFrameOfReferenceSequence
    4152,  // ReferencedFrameOfReferenceUID
    2721,  // ReferencedGeneralPurposeScheduledProcedureStepSequence
    2727,  // ReferencedGeneralPurposeScheduledProcedureStepTransactionUID
    3359,  // ReferencedHPGLDocumentID
    3953,  // ReferencedImageBoxSequence
    3979,  // ReferencedImageBoxSequenceRetired
    344,  // ReferencedImageEvidenceSequence
    3074,  // ReferencedImageNavigationSequence
    3964,  // ReferencedImageOverlayBoxSequence
    2754,  // ReferencedImageRealWorldValueMappingSequence
    268,  // ReferencedImageSequence
    3830,  // ReferencedImplantTemplateGroupMemberID
    270,  // ReferencedInstanceSequence
    261,  // ReferencedInstancesBySOPClassSequence
    5128,  // ReferencedInterpretationSequence
    4951,  // ReferencedLateralSpreadingDeviceNumber
    4252,  // ReferencedMeasuredDoseReferenceNumber
    4251,  // ReferencedMeasuredDoseReferenceSequence
    2896,  // ReferencedMontageChannelNumber
    2888,  // ReferencedMontageIndex
    2602,  // ReferencedNonImageCompositeSOPInstanceSequence
    2830,  // ReferencedObjectObservationClassTrial
    2829,  // ReferencedObservationClassTrial
    2828,  // ReferencedObservationUIDTrial
    2046,  // ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
    2009,  // ReferencedOphthalmicAxialMeasurementsSequence
    3401,  // ReferencedOpticalPathIdentifier
    356,  // ReferencedOtherPlaneSequence
    3969,  // ReferencedOverlayPlaneGroups
    3968,  // ReferencedOverlayPlaneSequence
    265,  // ReferencedOverlaySequence
    5231,  // ReferencedPTOSequence
    5041,  // ReferencedParentRTPrescriptionIndex
    1538,  // ReferencedPathIndex
    2484,  // ReferencedPatientAliasSequence
    421,  // ReferencedPatientPhotoSequence
    263,  // ReferencedPatientSequence
    4939,  // ReferencedPatientSetupNumber
    4900,  // ReferencedPatientSetupPhotoSequence
    4910,  // ReferencedPatientSetupProcedureIndex
    260,  // ReferencedPerformedProcedureStepSequence
    1750,  // ReferencedPerformedProtocolSequence
    4960,  // ReferencedPlanOverviewIndex
    4100,  // ReferencedPositionReferenceInstanceSequence
    3982,  // ReferencedPresentationLUTSequence
    355,  // ReferencedPresentationStateSequence
    3999,  // ReferencedPrintJobSequence
    3992,  // ReferencedPrintJobSequencePullStoredPrint
    2639,  // ReferencedProcedureStepSequence
    4181,  // ReferencedROINumber
    4725,  // ReferencedRTAccessoryHolderDeviceIndex
    4760,  // ReferencedRTInstanceSequence
    4761,  // ReferencedRTPatientSetupSequence
    5069,  // ReferencedRTPhysicianIntentIndex
    4769,  // ReferencedRTPhysicianIntentSequence
    4922,  // ReferencedRTPlanSequence
    5040,  // ReferencedRTPrescriptionIndex
    4848,  // ReferencedRTPrescriptionSequence
    4853,  // ReferencedRTRadiationRecordSequence
    4759,  // ReferencedRTRadiationSequence
    4852,  // ReferencedRTRadiationSetSequence
    5039,  // ReferencedRTTreatmentPhaseIndex
    5048,  // ReferencedRTTreatmentPhaseSequence
    4899,  // ReferencedRTTreatmentPreparationSequence
    4723,  // ReferencedRadiationDoseIdentificationIndex
    4716,  // ReferencedRadiationGenerationModeIndex
    4873,  // ReferencedRadiationRTControlPointIndex
    4952,  // ReferencedRangeModulatorNumber
    4950,  // ReferencedRangeShifterNumber
    345,  // ReferencedRawDataSequence
    271,  // ReferencedRealWorldValueMappingInstanceSequence
    4925,  // ReferencedReferenceImageNumber
    4934,  // ReferencedReferenceImageSequence
    3014,  // ReferencedRefractiveMeasurementsSequence
    85,  // ReferencedRelatedGeneralSOPClassUIDInFile
    2853,  // ReferencedRequestSequence
    258,  // ReferencedResultsSequence
    274,  // ReferencedSOPClassUID
    82,  // ReferencedSOPClassUIDInFile
    3894,  // ReferencedSOPInstanceMACSequence
    275,  // ReferencedSOPInstanceUID
    83,  // ReferencedSOPInstanceUIDInFile
    289,  // ReferencedSOPSequence
    2815,  // ReferencedSamplePositions
    3226,  // ReferencedSegmentNumber
    5007,  // ReferencedSegmentReferenceIndex
    272,  // ReferencedSegmentationSequence
    262,  // ReferencedSeriesSequence
    4674,  // ReferencedSetupImageSequence
    4283,  // ReferencedSourceApplicatorNumber
    4930,  // ReferencedSourceNumber
    3513,  // ReferencedSpatialRegistrationSequence
    4948,  // ReferencedStartControlPointIndex
    266,  // ReferencedStereometricInstanceSequence
    4949,  // ReferencedStopControlPointIndex
    4021,  // ReferencedStorageMediaSequence
    3928,  // ReferencedStoredPrintSequence
    4938,  // ReferencedStructureSetSequence
    3570,  // ReferencedStructuredContextSequence
    259,  // ReferencedStudySequence
    3844,  // ReferencedSurfaceDataSequence
    2081,  // ReferencedSurfaceMeshIdentificationSequence
    3282,  // ReferencedSurfaceNumber
    273,  // ReferencedSurfaceSegmentationSequence
    3281,  // ReferencedSurfaceSequence
    5232,  // ReferencedTDRInstanceSequence
    2380,  // ReferencedTargetLuminanceCharacteristicsID
    3843,  // ReferencedTextureSequence
    2817,  // ReferencedTimeOffsets
    4941,  // ReferencedToleranceTableNumber
    84,  // ReferencedTransferSyntaxUIDInFile
    4893,  // ReferencedTreatmentPositionGroupUID
    4722,  // ReferencedTreatmentPositionIndex
    4215,  // ReferencedTreatmentRecordSequence
    3965,  // ReferencedVOILUTBoxSequence
    4933,  // ReferencedVerificationImageSequence
    264,  // ReferencedVisitSequence
    657,  // ReferencedWaveDimension
    2805,  // ReferencedWaveformChannels
    267,  // ReferencedWaveformSequence
    4943,  // ReferencedWedgeNumber
    1536,  // ReferencedXRayDetectorIndex
    1537,  // ReferencedXRaySourceIndex
    140,  // ReferringPhysicianAddress
    142,  // ReferringPhysicianIdentificationSequence
    139,  // ReferringPhysicianName
    141,  // ReferringPhysicianTelephoneNumbers
    3950,  // ReflectedAmbientLight
    3700,  // ReformattingInterval
    3701,  // ReformattingOperationInitialViewDirection
    3698,  // ReformattingOperationType
    3699,  // ReformattingThickness
    2011,  // RefractiveErrorBeforeRefractiveSurgeryCodeSequence
    3127,  // RefractiveIndexApplied
    3005,  // RefractiveIndexOfAqueousHumor
    3004,  // RefractiveIndexOfCornea
    2182,  // RefractiveParametersUsedOnPatientSequence
    3044,  // RefractivePower
    1986,  // RefractiveProcedureOccurred
    1947,  // RefractiveStateSequence
    1987,  // RefractiveSurgeryTypeCodeSequence
    1217,  // RegionDataType
    1218,  // RegionFlags
    1221,  // RegionLocationMaxX1
    1222,  // RegionLocationMaxY1
    1219,  // RegionLocationMinX0
    1220,  // RegionLocationMinY0
    425,  // RegionOfResidence
    2435,  // RegionPixelShiftSequence
    1216,  // RegionSpatialFormat
    2062,  // RegisteredLocalizerBottomRightHandCorner
    2061,  // RegisteredLocalizerTopLeftHandCorner
    2060,  // RegisteredLocalizerUnits
    3834,  // RegistrationMethodCodeSequence
    3492,  // RegistrationSequence
    2059,  // RegistrationToLocalizerSequence
    3497,  // RegistrationTypeCodeSequence
    2953,  // RelatedAssertionSequence
    4196,  // RelatedFrameOfReferenceUID
    101,  // RelatedGeneralSOPClassUID
    3764,  // RelatedProcedureStepSequence
    4185,  // RelatedRTROIObservationsSequence
    5038,  // RelatedRTTreatmentPhaseIndex
    3745,  // RelatedReferenceRTImageSequence
    5015,  // RelatedSegmentCharacteristicsSequence
    293,  // RelatedSeriesSequence
    2873,  // RelationshipSequenceTrial
    2767,  // RelationshipType
    2874,  // RelationshipTypeCodeSequenceTrial
    3045,  // RelativeElevation
    1949,  // RelativeImagePositionCodeSequence
    3512,  // RelativeOpacity
    3611,  // RelativeTime
    3612,  // RelativeTimeUnits
    3388,  // RelativeURIReferenceWithinEncapsulatedDocument
    1121,  // RelativeXRayExposure
    2726,  // RelevantInformationSequence
    2064,  // RelevantOPTAttributesSequence
    201,  // RemovedFromOperationalUse
    3553,  // RenderFieldOfView
    3549,  // RenderProjection
    3518,  // RenderedImageReferenceSequence
    3531,  // RenderingMethod
    503,  // RepairID
    4355,  // RepeatFractionCycleLength
    2230,  // RepeatInterval
    937,  // RepetitionTime
    3794,  // ReplacedImplantAssemblyTemplateSequence
    3818,  // ReplacedImplantTemplateGroupSequence
    3316,  // ReplacedImplantTemplateSequence
    3766,  // ReplacedProcedureStepSequence
    2856,  // ReportDetailSequenceTrial
    1826,  // ReportNumber
    5129,  // ReportProductionStatusTrial
    2846,  // ReportStatusCommentTrial
    2813,  // ReportStatusIDTrial
    4028,  // ReportedValuesOrigin
    2685,  // ReportingPriority
    2924,  // RepositoryUniqueID
    2352,  // RepresentativeFrameNumber
    3184,  // ReprojectionMethod
    2617,  // RequestAttributesSequence
    4024,  // RequestPriority
    2470,  // RequestedContrastAgent
    3958,  // RequestedDecimateCropBehavior
    3957,  // RequestedImageSize
    3960,  // RequestedImageSizeFlag
    2467,  // RequestedLateralityCodeSequence
    4020,  // RequestedMediaApplicationProfile
    2466,  // RequestedProcedureCodeSequence
    2695,  // RequestedProcedureComments
    2465,  // RequestedProcedureDescription
    2690,  // RequestedProcedureDescriptionTrial
    2677,  // RequestedProcedureID
    2681,  // RequestedProcedureLocation
    2679,  // RequestedProcedurePriority
    3959,  // RequestedResolutionID
    3,  // RequestedSOPClassUID
    21,  // RequestedSOPInstanceUID
    1781,  // RequestedSeriesDescription
    1088,  // RequestedSeriesDescriptionCodeSequence
    216,  // RequestedStatusInterval
    2734,  // RequestedSubsequentWorkitemCodeSequence
    3769,  // RequestingAE
    2457,  // RequestingPhysician
    2456,  // RequestingPhysicianIdentificationSequence
    2458,  // RequestingService
    2459,  // RequestingServiceCodeSequence
    2286,  // RescaleIntercept
    2287,  // RescaleSlope
    2288,  // RescaleType
    3135,  // ResidualSyringeCounts
    1386,  // ResonantNucleus
    2508,  // ResourceDescription
    1433,  // RespiratoryCyclePosition
    1896,  // RespiratoryIntervalTime
    1410,  // RespiratoryMotionCompensationTechnique
    1425,  // RespiratoryMotionCompensationTechniqueDescription
    1411,  // RespiratorySignalSource
    1426,  // RespiratorySignalSourceID
    1895,  // RespiratorySynchronizationSequence
    1898,  // RespiratoryTriggerDelayThreshold
    1892,  // RespiratoryTriggerType
    15,  // ResponseSequenceNumber
    176,  // ResponsibleGroupCodeSequence
    448,  // ResponsibleOrganization
    446,  // ResponsiblePerson
    447,  // ResponsiblePersonRole
    2720,  // ResultingGeneralPurposePerformedProcedureStepsSequence
    5153,  // ResultsComments
    5145,  // ResultsDistributionListSequence
    5126,  // ResultsID
    5127,  // ResultsIDIssuer
    2140,  // ResultsNormalsSequence
    217,  // RetainInstances
    2170,  // RetestSensitivityValue
    2169,  // RetestStimulusSeen
    2052,  // RetinalThicknessDefinitionCodeSequence
    125,  // RetrieveAETitle
    2917,  // RetrieveLocationUID
    2916,  // RetrieveURI
    284,  // RetrieveURL
    4973,  // ReviewDate
    4974,  // ReviewTime
    4975,  // ReviewerName
    1472,  // RevolutionTime
    1953,  // RightImageSequence
    2959,  // RightLensSequence
    5112,  // RoboticBaseLocationIndicator
    5114,  // RoboticNodeIdentifier
    5119,  // RoboticPathControlPointSequence
    5113,  // RoboticPathNodeSetCodeSequence
    3454,  // RotationAngle
    1035,  // RotationDirection
    3149,  // RotationInformationSequence
    1180,  // RotationOfScannedFilm
    1041,  // RotationOffset
    3479,  // RotationPoint
    3147,  // RotationVector
    5210,  // RouteID
    5211,  // RouteIDAssigningAuthority
    2489,  // RouteOfAdmissions
    5180,  // RouteSegmentEndLocationID
    5186,  // RouteSegmentEndTime
    5161,  // RouteSegmentID
    5181,  // RouteSegmentLocationIDType
    5164,  // RouteSegmentSequence
    5179,  // RouteSegmentStartLocationID
    5185,  // RouteSegmentStartTime
    2240,  // RowOverlap
    3080,  // RowPositionInTotalImagePixelMatrix
    2211,  // Rows
    1113,  // SAR
    3771,  // SCPStatus
    5229,  // SNRThreshold
    3878,  // SOPAuthorizationComment
    3877,  // SOPAuthorizationDateTime
    97,  // SOPClassUID
    131,  // SOPClassesInStudy
    277,  // SOPClassesSupported
    3876,  // SOPInstanceStatus
    99,  // SOPInstanceUID
    1831,  // SOPInstanceUIDOfConcatenationSource
    2748,  // STOWRSStorageSequence
    3185,  // SUVType
    4287,  // SafePositionExitDate
    4288,  // SafePositionExitTime
    4289,  // SafePositionReturnDate
    4290,  // SafePositionReturnTime
    2203,  // SamplesPerPixel
    2204,  // SamplesPerPixelUsed
    2517,  // SamplingFrequency
    3554,  // SamplingStepSize
    852,  // Saturation
    1324,  // SaturationRecovery
    1038,  // ScanArc
    4096,  // ScanArcType
    1108,  // ScanLength
    4608,  // ScanMode
    906,  // ScanOptions
    2080,  // ScanPatternTypeCodeSequence
    644,  // ScanProcedure
    3180,  // ScanProgressionDirection
    4665,  // ScanSpotGantryAngles
    4661,  // ScanSpotMetersetWeights
    4228,  // ScanSpotMetersetsDelivered
    4666,  // ScanSpotPatientSupportAngles
    4659,  // ScanSpotPositionMap
    4656,  // ScanSpotPrescribedIndices
    4658,  // ScanSpotReordered
    4660,  // ScanSpotReorderingAllowed
    4663,  // ScanSpotSizesDelivered
    4654,  // ScanSpotTimeOffset
    4655,  // ScanSpotTuneID
    4093,  // ScanStartPositionSequence
    4094,  // ScanStopPositionSequence
    5206,  // ScanType
    1106,  // ScanVelocity
    643,  // ScannerSettingsSequence
    904,  // ScanningSequence
    4662,  // ScanningSpotSize
    1689,  // ScatterCorrected
    3191,  // ScatterCorrectionMethod
    3204,  // ScatterFractionFactor
    849,  // SceneCaptureType
    843,  // SceneType
    2490,  // ScheduledAdmissionDate
    2491,  // ScheduledAdmissionTime
    2492,  // ScheduledDischargeDate
    2493,  // ScheduledDischargeTime
    2737,  // ScheduledHumanPerformersSequence
    2494,  // ScheduledPatientInstitutionResidence
    2587,  // ScheduledPerformingPhysicianIdentificationSequence
    2582,  // ScheduledPerformingPhysicianName
    2583,  // ScheduledProcedureStepDescription
    2580,  // ScheduledProcedureStepEndDate
    2581,  // ScheduledProcedureStepEndTime
    2716,  // ScheduledProcedureStepExpirationDateTime
    2585,  // ScheduledProcedureStepID
    2589,  // ScheduledProcedureStepLocation
    2718,  // ScheduledProcedureStepModificationDateTime
    3758,  // ScheduledProcedureStepPriority
    2601,  // ScheduledProcedureStepSequence
    2578,  // ScheduledProcedureStepStartDate
    2713,  // ScheduledProcedureStepStartDateTime
    2579,  // ScheduledProcedureStepStartTime
    2591,  // ScheduledProcedureStepStatus
    2712,  // ScheduledProcessingApplicationsCodeSequence
    3761,  // ScheduledProcessingParametersSequence
    2584,  // ScheduledProtocolCodeSequence
    2644,  // ScheduledSpecimenSequence
    2577,  // ScheduledStationAETitle
    2729,  // ScheduledStationClassCodeSequence
    2730,  // ScheduledStationGeographicLocationCodeSequence
    2588,  // ScheduledStationName
    2728,  // ScheduledStationNameCodeSequence
    2616,  // ScheduledStepAttributesSequence
    2453,  // ScheduledStudyLocation
    2454,  // ScheduledStudyLocationAETitle
    2449,  // ScheduledStudyStartDate
    2450,  // ScheduledStudyStartTime
    2451,  // ScheduledStudyStopDate
    2452,  // ScheduledStudyStopTime
    2722,  // ScheduledWorkitemCodeSequence
    196,  // ScopeOfInventorySequence
    3660,  // ScreenMinimumColorBitDepth
    3659,  // ScreenMinimumGrayscaleBitDepth
    2188,  // ScreeningBaselineMeasured
    2189,  // ScreeningBaselineMeasuredSequence
    2190,  // ScreeningBaselineType
    2191,  // ScreeningBaselineValue
    2105,  // ScreeningTestModeCodeSequence
    3124,  // SeamLineIndex
    3122,  // SeamLineLocation
    499,  // SecondaryApprovalStatus
    963,  // SecondaryCaptureDeviceID
    967,  // SecondaryCaptureDeviceManufacturer
    969,  // SecondaryCaptureDeviceManufacturerModelName
    970,  // SecondaryCaptureDeviceSoftwareVersions
    3200,  // SecondaryCountsAccumulated
    3197,  // SecondaryCountsType
    296,  // SecondaryDiagnosesCodeSequence
    5238,  // SecondaryInspectionMethodSequence
    1616,  // SecondaryPositionerIncrement
    1620,  // SecondaryPositionerIncrementSign
    1612,  // SecondaryPositionerScanArc
    1614,  // SecondaryPositionerScanStartAngle
    500,  // SecondaryReviewDate
    501,  // SecondaryReviewTime
    502,  // SecondaryReviewerName
    3224,  // SegmentAlgorithmName
    3223,  // SegmentAlgorithmType
    5018,  // SegmentAnnotationCategoryCodeSequence
    5019,  // SegmentAnnotationTypeCodeSequence
    5022,  // SegmentAnnotationTypeModifierCodeSequence
    5016,  // SegmentCharacteristicsPrecedence
    5014,  // SegmentCharacteristicsSequence
    2892,  // SegmentDefinitionDateTime
    3221,  // SegmentDescription
    3225,  // SegmentIdentificationSequence
    3220,  // SegmentLabel
    3219,  // SegmentNumber
    5009,  // SegmentReferenceIndex
    5008,  // SegmentReferenceSequence
    3217,  // SegmentSequence
    3283,  // SegmentSurfaceGenerationAlgorithmIdentificationSequence
    3284,  // SegmentSurfaceSourceInstanceSequence
    3222,  // SegmentationAlgorithmIdentificationSequence
    5005,  // SegmentationCreationTemplateLabel
    3231,  // SegmentationFractionalType
    5006,  // SegmentationTemplateUID
    3216,  // SegmentationType
    2314,  // SegmentedAlphaPaletteColorLookupTableData
    2313,  // SegmentedBluePaletteColorLookupTableData
    2312,  // SegmentedGreenPaletteColorLookupTableData
    1332,  // SegmentedKSpaceTraversal
    3218,  // SegmentedPropertyCategoryCodeSequence
    3230,  // SegmentedPropertyTypeCodeSequence
    3232,  // SegmentedPropertyTypeModifierCodeSequence
    5013,  // SegmentedRTAccessoryDeviceSequence
    2311,  // SegmentedRedPaletteColorLookupTableData
    3234,  // SegmentsOverlap
    4051,  // SelectedFrameFunctionalGroupsSequence
    4050,  // SelectedFrameNumber
    2039,  // SelectedSegmentalOphthalmicAxialLengthSequence
    2040,  // SelectedTotalOphthalmicAxialLengthSequence
    3620,  // SelectorAEValue
    3621,  // SelectorASValue
    3622,  // SelectorATValue
    3606,  // SelectorAttribute
    3858,  // SelectorAttributeKeyword
    3857,  // SelectorAttributeName
    3619,  // SelectorAttributePrivateCreator
    3616,  // SelectorAttributeVR
    3624,  // SelectorCSValue
    3650,  // SelectorCodeSequenceValue
    3623,  // SelectorDAValue
    3640,  // SelectorDSValue
    3625,  // SelectorDTValue
    3642,  // SelectorFDValue
    3644,  // SelectorFLValue
    3626,  // SelectorISValue
    3628,  // SelectorLOValue
    3630,  // SelectorLTValue
    3627,  // SelectorOBValue
    3641,  // SelectorODValue
    3629,  // SelectorOFValue
    3643,  // SelectorOLValue
    3651,  // SelectorOVValue
    3631,  // SelectorOWValue
    3632,  // SelectorPNValue
    3634,  // SelectorSHValue
    3647,  // SelectorSLValue
    3648,  // SelectorSSValue
    3636,  // SelectorSTValue
    3652,  // SelectorSVValue
    3617,  // SelectorSequencePointer
    3757,  // SelectorSequencePointerItems
    3618,  // SelectorSequencePointerPrivateCreator
    3633,  // SelectorTMValue
    3637,  // SelectorUCValue
    3649,  // SelectorUIValue
    3645,  // SelectorULValue
    3635,  // SelectorUNValue
    3639,  // SelectorURValue
    3646,  // SelectorUSValue
    3638,  // SelectorUTValue
    3653,  // SelectorUVValue
    3607,  // SelectorValueNumber
    813,  // SelfTimerMode
    54,  // SendingApplicationEntityTitle
    57,  // SendingPresentationAddress
    841,  // SensingMethod
    104,  // SensitiveContentCodeSequence
    1214,  // Sensitivity
    1696,  // SensitivityCalibrated
    814,  // SensitivityType
    2168,  // SensitivityValue
    549,  // SensorName
    552,  // SensorTemperature
    5265,  // SequenceDelimitationItem
    908,  // SequenceName
    2269,  // SequenceOfCompressedData
    1215,  // SequenceOfUltrasoundRegions
    905,  // SequenceVariant
    2786,  // SequencingIndicatorTrial
    106,  // SeriesDate
    242,  // SeriesDescription
    243,  // SeriesDescriptionCodeSequence
    1832,  // SeriesInStudy
    1800,  // SeriesInstanceUID
    1802,  // SeriesNumber
    113,  // SeriesTime
    3181,  // SeriesType
    2504,  // ServiceEpisodeDescription
    2502,  // ServiceEpisodeID
    1658,  // SettlingPhaseFrame
    4517,  // SetupDeviceDescription
    4516,  // SetupDeviceLabel
    4518,  // SetupDeviceParameter
    4514,  // SetupDeviceSequence
    4515,  // SetupDeviceType
    4675,  // SetupImageComment
    4519,  // SetupReferenceDescription
    4512,  // SetupTechnique
    4513,  // SetupTechniqueDescription
    385,  // SexParametersForClinicalUseCategoryCodeSequence
    381,  // SexParametersForClinicalUseCategoryComment
    386,  // SexParametersForClinicalUseCategoryReference
    382,  // SexParametersForClinicalUseCategorySequence
    3555,  // ShadingStyle
    3465,  // ShadowColorCIELabValue
    3463,  // ShadowOffsetX
    3464,  // ShadowOffsetY
    3476,  // ShadowOpacity
    3462,  // ShadowStyle
    745,  // ShapeOfIndividualTurn
    3491,  // ShapeType
    5241,  // SharedFunctionalGroupsSequence
    853,  // Sharpness
    4510,  // ShieldingDeviceDescription
    4509,  // ShieldingDeviceLabel
    4511,  // ShieldingDevicePosition
    4507,  // ShieldingDeviceSequence
    4508,  // ShieldingDeviceType
    3560,  // Shininess
    660,  // ShortNumericValue
    2151,  // ShortTermFluctuation
    2150,  // ShortTermFluctuationCalculated
    2153,  // ShortTermFluctuationProbability
    2152,  // ShortTermFluctuationProbabilityCalculated
    3835,  // ShotDurationTime
    3836,  // ShotOffsetTime
    3714,  // ShowAcquisitionTechniquesFlag
    3712,  // ShowGraphicAnnotationFlag
    3710,  // ShowGrayscaleInverted
    3711,  // ShowImageTrueSizeFlag
    3713,  // ShowPatientDemographicsFlag
    3481,  // ShowTickLabel
    1141,  // ShutterLeftVerticalEdge
    1144,  // ShutterLowerHorizontalEdge
    1149,  // ShutterOverlayGroup
    1150,  // ShutterPresentationColorCIELabValue
    1148,  // ShutterPresentationValue
    1142,  // ShutterRightVerticalEdge
    1140,  // ShutterShape
    821,  // ShutterSpeedValue
    1143,  // ShutterUpperHorizontalEdge
    2416,  // SignalDomainColumns
    2422,  // SignalDomainRows
    2029,  // SignalToNoiseRatio
    3888,  // Signature
    279,  // SimpleFrameList
    3029,  // SimulatedKeratometricCylinderSequence
    1473,  // SingleCollimationWidth
    661,  // SinglePrecisionFloatingPointNumericValue
    746,  // SizeOfIndividualTurn
    1017,  // SkipBeats
    359,  // SkipFrameRangeFlag
    1390,  // SlabOrientation
    1389,  // SlabThickness
    1841,  // SliceLocation
    1176,  // SliceLocationVector
    3179,  // SliceProgressionDirection
    3201,  // SliceSensitivityFactor
    928,  // SliceThickness
    3159,  // SliceVector
    2667,  // SlideIdentifier
    2248,  // SmallestImagePixelValue
    2252,  // SmallestImagePixelValueInPlane
    2250,  // SmallestPixelValueInSeries
    2246,  // SmallestValidPixelValue
    432,  // SmokingStatus
    3936,  // SmoothingType
    4613,  // SnoutID
    4612,  // SnoutPosition
    4340,  // SnoutPositionTolerance
    4611,  // SnoutSequence
    1204,  // SoftTissueFocusThermalIndex
    1205,  // SoftTissueSurfaceThermalIndex
    1203,  // SoftTissueThermalIndex
    2349,  // SoftcopyVOILUTSequence
    973,  // SoftwareVersions
    3704,  // SortByCategory
    3705,  // SortingDirection
    3703,  // SortingOperationsSequence
    614,  // SoundPathLength
    1732,  // SoundSpeedCorrectionMechanismCodeSequence
    1783,  // SourceAcquisitionBeamNumber
    1782,  // SourceAcquisitionProtocolElementNumber
    53,  // SourceApplicationEntityTitle
    4571,  // SourceApplicatorID
    4574,  // SourceApplicatorLength
    4575,  // SourceApplicatorManufacturer
    4573,  // SourceApplicatorName
    4570,  // SourceApplicatorNumber
    4578,  // SourceApplicatorStepSize
    4562,  // SourceApplicatorTipLength
    4572,  // SourceApplicatorType
    4576,  // SourceApplicatorWallNominalThickness
    4577,  // SourceApplicatorWallNominalTransmission
    4381,  // SourceAxisDistance
    4999,  // SourceConceptualVolumeSequence
    4996,  // SourceConceptualVolumeUID
    4533,  // SourceDescription
    4534,  // SourceEncapsulationNominalThickness
    4535,  // SourceEncapsulationNominalTransmission
    1524,  // SourceEndDateTime
    3238,  // SourceFrameOfReferenceUID
    3601,  // SourceHangingProtocolSequence
    704,  // SourceHorizontalPitch
    706,  // SourceHorizontalScanSpeed
    2476,  // SourceIdentifier
    3039,  // SourceImageCornealProcessedDataSequence
    348,  // SourceImageEvidenceSequence
    300,  // SourceImageSequence
    2929,  // SourceInstanceSequence
    340,  // SourceIrradiationEventSequence
    4537,  // SourceIsotopeHalfLife
    4536,  // SourceIsotopeName
    4529,  // SourceManufacturer
    4532,  // SourceModelID
    4567,  // SourceMovementType
    4527,  // SourceNumber
    2023,  // SourceOfAnteriorChamberDepthDataCodeSequence
    2998,  // SourceOfCorneaMeasurementDataCodeSequence
    1984,  // SourceOfCornealSizeDataCodeSequence
    2022,  // SourceOfLensThicknessDataCodeSequence
    1983,  // SourceOfOphthalmicAxialLengthCodeSequence
    3905,  // SourceOfPreviousValues
    2025,  // SourceOfRefractiveMeasurementsCodeSequence
    2024,  // SourceOfRefractiveMeasurementsSequence
    5215,  // SourceOrientation
    371,  // SourcePatientGroupIdentificationSequence
    4172,  // SourcePixelPlanesCharacteristicsSequence
    5216,  // SourcePosition
    56,  // SourcePresentationAddress
    1784,  // SourceReconstructionProtocolElementNumber
    4832,  // SourceRollAngle
    4526,  // SourceSequence
    4270,  // SourceSerialNumber
    4174,  // SourceSeriesInformationSequence
    4173,  // SourceSeriesSequence
    1523,  // SourceStartDateTime
    4540,  // SourceStrength
    4541,  // SourceStrengthReferenceDate
    4542,  // SourceStrengthReferenceTime
    4538,  // SourceStrengthUnits
    4690,  // SourceToApplicatorMountingPositionDistance
    4384,  // SourceToBeamLimitingDeviceDistance
    4435,  // SourceToBlockTrayDistance
    4595,  // SourceToCompensatorDistance
    4420,  // SourceToCompensatorTrayDistance
    4478,  // SourceToExternalContourDistance
    4683,  // SourceToGeneralAccessoryDistance
    4762,  // SourceToPatientSurfaceDistance
    4039,  // SourceToReferenceObjectDistance
    4476,  // SourceToSurfaceDistance
    4409,  // SourceToWedgeTrayDistance
    4528,  // SourceType
    705,  // SourceVerticalPitch
    2525,  // SourceWaveformSequence
    945,  // SpacingBetweenSlices
    777,  // SpatialFilteringParametersSequence
    778,  // SpatialFilteringScheme
    800,  // SpatialFrequencyResponseColumnNames
    799,  // SpatialFrequencyResponseColumns
    798,  // SpatialFrequencyResponseRows
    801,  // SpatialFrequencyResponseValues
    2322,  // SpatialLocationsPreserved
    1327,  // SpatialPresaturation
    987,  // SpatialResolution
    4108,  // SpatialTransformOfDose
    2501,  // SpecialNeeds
    1419,  // SpecificAbsorptionRateDefinition
    1444,  // SpecificAbsorptionRateSequence
    1421,  // SpecificAbsorptionRateValue
    89,  // SpecificCharacterSet
    70,  // SpecificCharacterSetOfFileSetDescriptorFile
    768,  // SpecificHeatOfInspectionSurface
    3863,  // SpecificationSelectionGuidance
    4276,  // SpecifiedChannelTotalTime
    4224,  // SpecifiedMeterset
    4278,  // SpecifiedNumberOfPulses
    4216,  // SpecifiedPrimaryMeterset
    4280,  // SpecifiedPulseRepetitionInterval
    4217,  // SpecifiedSecondaryMeterset
    4220,  // SpecifiedTreatmentTime
    2645,  // SpecimenAccessionNumber
    2659,  // SpecimenDescriptionSequence
    2654,  // SpecimenDescriptionSequenceTrial
    2655,  // SpecimenDescriptionTrial
    2663,  // SpecimenDetailedDescription
    2653,  // SpecimenIdentifier
    3053,  // SpecimenLabelInImage
    2666,  // SpecimenLocalizationContentItemSequence
    2664,  // SpecimenPreparationSequence
    2665,  // SpecimenPreparationStepContentItemSequence
    3065,  // SpecimenReferenceSequence
    2652,  // SpecimenSequence
    2662,  // SpecimenShortDescription
    2661,  // SpecimenTypeCodeSequence
    2656,  // SpecimenUID
    811,  // SpectralSensitivity
    1348,  // SpectralWidth
    1326,  // SpectrallySelectedExcitation
    1325,  // SpectrallySelectedSuppression
    1401,  // SpectroscopyAcquisitionDataColumns
    1406,  // SpectroscopyAcquisitionOutOfPlanePhaseSteps
    1442,  // SpectroscopyAcquisitionPhaseColumns
    1383,  // SpectroscopyAcquisitionPhaseRows
    5251,  // SpectroscopyData
    3559,  // SpecularReflectionIntensity
    3015,  // SpherePower
    1927,  // SphericalLensPower
    1478,  // SpiralPitchFactor
    1317,  // Spoiling
    1858,  // StackID
    2586,  // StageCodeSequence
    301,  // StageName
    302,  // StageNumber
    815,  // StandardOutputSensitivity
    1617,  // StartAcquisitionDateTime
    3164,  // StartAngle
    1662,  // StartCardiacTriggerCountThreshold
    4056,  // StartCumulativeMeterset
    4926,  // StartCumulativeMetersetWeight
    3783,  // StartCumulativeTimeWeight
    1660,  // StartDensityThreshold
    4249,  // StartMeterset
    1661,  // StartRelativeDensityDifferenceThreshold
    1663,  // StartRespiratoryTriggerCountThreshold
    313,  // StartTrim
    4864,  // StartingMetersetValueKnownFlag
    1888,  // StartingRespiratoryAmplitude
    1889,  // StartingRespiratoryPhase
    126,  // StationAETitle
    239,  // StationName
    16,  // Status
    1318,  // SteadyStatePulseSequence
    2999,  // SteepCornealAxisSequence
    2982,  // SteepKeratometricAxisSequence
    1235,  // SteeringAngle
    1936,  // StereoBaselineAngle
    1937,  // StereoBaselineDisplacement
    1938,  // StereoHorizontalPixelOffset
    1954,  // StereoPairsPresent
    1951,  // StereoPairsSequence
    1940,  // StereoRotation
    1939,  // StereoVerticalPixelOffset
    2121,  // StimuliRetestingQuantity
    2110,  // StimulusArea
    2108,  // StimulusColorCodeSequence
    2111,  // StimulusPresentationTime
    2167,  // StimulusResults
    4057,  // StopCumulativeMeterset
    314,  // StopTrim
    3869,  // StorageMediaFileSetID
    3870,  // StorageMediaFileSetUID
    1780,  // StorageProtocolElementSequence
    1779,  // StorageProtocolElementSpecificationSequence
    2749,  // StorageURL
    203,  // StoredInstanceBaseURI
    210,  // StoredInstanceTransferSyntaxUID
    2315,  // StoredValueColorRangeSequence
    398,  // StrainAdditionalInformation
    399,  // StrainCodeSequence
    392,  // StrainDescription
    393,  // StrainNomenclature
    397,  // StrainSource
    395,  // StrainSourceRegistryCodeSequence
    394,  // StrainStockNumber
    396,  // StrainStockSequence
    4143,  // StructureSetDate
    4142,  // StructureSetDescription
    4140,  // StructureSetLabel
    4141,  // StructureSetName
    4150,  // StructureSetROISequence
    4144,  // StructureSetTime
    3853,  // StructuredConstraintObservationSequence
    3689,  // StructuredDisplayBackgroundCIELabValue
    3691,  // StructuredDisplayImageBoxSequence
    3692,  // StructuredDisplayTextBoxSequence
    2886,  // StructuredWaveformAnnotationSequence
    292,  // StudiesContainingOtherReferencedInstancesSequence
    229,  // StudyAccessEndPointsSequence
    2460,  // StudyArrivalDate
    2461,  // StudyArrivalTime
    2471,  // StudyComments
    2462,  // StudyCompletionDate
    2463,  // StudyCompletionTime
    2464,  // StudyComponentStatusID
    105,  // StudyDate
    240,  // StudyDescription
    1801,  // StudyID
    2444,  // StudyIDIssuer
    1799,  // StudyInstanceUID
    2443,  // StudyPriorityID
    2447,  // StudyReadDate
    2448,  // StudyReadTime
    2442,  // StudyStatusID
    112,  // StudyTime
    227,  // StudyUpdateDateTime
    2445,  // StudyVerifiedDate
    2446,  // StudyVerifiedTime
    830,  // SubjectArea
    826,  // SubjectDistance
    855,  // SubjectDistanceRange
    839,  // SubjectLocation
    373,  // SubjectRelativePositionInImage
    2991,  // SubjectiveRefractionLeftEyeSequence
    2990,  // SubjectiveRefractionRightEyeSequence
    3772,  // SubscriptionListStatus
    2933,  // SubstanceAdministrationApproval
    2941,  // SubstanceAdministrationDateTime
    2943,  // SubstanceAdministrationDeviceID
    2942,  // SubstanceAdministrationNotes
    2945,  // SubstanceAdministrationParameterSequence
    4077,  // SubtaskWorkitemCodeSequence
    2425,  // SubtractionItemID
    2562,  // SummarizedFilterLookupTableSequence
    3926,  // SupportedImageDisplayFormatsSequence
    3034,  // SurfaceAsymmetryIndex
    3248,  // SurfaceComments
    3280,  // SurfaceCount
    4475,  // SurfaceEntryPoint
    3259,  // SurfaceMeshPrimitivesSequence
    2101,  // SurfaceMeshZPixelOffset
    3343,  // SurfaceModelDescriptionSequence
    3344,  // SurfaceModelLabel
    3345,  // SurfaceModelScalingFactor
    3247,  // SurfaceNumber
    3249,  // SurfaceOffset
    3838,  // SurfacePointColorCIELabValueData
    3837,  // SurfacePointPresentationValueData
    3258,  // SurfacePointsNormalsSequence
    3257,  // SurfacePointsSequence
    764,  // SurfacePreparationWithOpticalCoating
    3250,  // SurfaceProcessing
    3290,  // SurfaceProcessingAlgorithmIdentificationSequence
    3252,  // SurfaceProcessingDescription
    3251,  // SurfaceProcessingRatio
    3033,  // SurfaceRegularityIndex
    3832,  // SurfaceScanAcquisitionTypeCodeSequence
    3833,  // SurfaceScanModeCodeSequence
    3246,  // SurfaceSequence
    3800,  // SurgicalTechnique
    1989,  // SurgicallyInducedAstigmatismSequence
    1526,  // SwitchingPhaseNominalDuration
    1525,  // SwitchingPhaseNumber
    1527,  // SwitchingPhaseTransitionDuration
    3578,  // SwivelRange
    999,  // SynchronizationChannel
    1830,  // SynchronizationFrameOfReferenceUID
    998,  // SynchronizationTrigger
    3695,  // SynchronizedImageBoxList
    3668,  // SynchronizedScrollingSequence
    103,  // SyntheticData
    982,  // SyringeCounts
    2372,  // SystemStatus
    2373,  // SystemStatusComment
    1322,  // T2Preparation
    5187,  // TDRType
    2364,  // TIDOffset
    5197,  // TIPType
    1241,  // TMLinePositionX0
    1240,  // TMLinePositionX0Retired
    1245,  // TMLinePositionX1
    1244,  // TMLinePositionX1Retired
    1243,  // TMLinePositionY0
    1242,  // TMLinePositionY0Retired
    1247,  // TMLinePositionY1
    1246,  // TMLinePositionY1Retired
    1033,  // TableAngle
    2882,  // TableColumnDefinitionSequence
    2880,  // TableColumnNumber
    1602,  // TableCradleTiltAngle
    1477,  // TableFeedPerRotation
    1914,  // TableFrameOfReferenceUID
    1601,  // TableHeadTiltAngle
    1027,  // TableHeight
    1600,  // TableHorizontalRotationAngle
    1031,  // TableLateralIncrement
    1032,  // TableLongitudinalIncrement
    1029,  // TableMotion
    1259,  // TableOfParameterValues
    1258,  // TableOfPixelValues
    1255,  // TableOfXBreakPoints
    1256,  // TableOfYBreakPoints
    1494,  // TablePosition
    1559,  // TablePositionSequence
    2881,  // TableRowDefinitionSequence
    2879,  // TableRowNumber
    1476,  // TableSpeed
    3736,  // TableTopEccentricAdjustedAngle
    4469,  // TableTopEccentricAngle
    4342,  // TableTopEccentricAngleTolerance
    4468,  // TableTopEccentricAxisDistance
    4470,  // TableTopEccentricRotationDirection
    3734,  // TableTopLateralAdjustedPosition
    4473,  // TableTopLateralPosition
    4347,  // TableTopLateralPositionTolerance
    4522,  // TableTopLateralSetupDisplacement
    3733,  // TableTopLongitudinalAdjustedPosition
    4472,  // TableTopLongitudinalPosition
    4346,  // TableTopLongitudinalPositionTolerance
    4521,  // TableTopLongitudinalSetupDisplacement
    3737,  // TableTopPitchAdjustedAngle
    4482,  // TableTopPitchAngle
    4343,  // TableTopPitchAngleTolerance
    4483,  // TableTopPitchRotationDirection
    4348,  // TableTopPositionAlignmentUID
    3738,  // TableTopRollAdjustedAngle
    4484,  // TableTopRollAngle
    4344,  // TableTopRollAngleTolerance
    4485,  // TableTopRollRotationDirection
    3732,  // TableTopVerticalAdjustedPosition
    4471,  // TableTopVerticalPosition
    4345,  // TableTopVerticalPositionTolerance
    4520,  // TableTopVerticalSetupDisplacement
    1028,  // TableTraverse
    1034,  // TableType
    1030,  // TableVerticalIncrement
    1597,  // TableXPositionToIsocenter
    1598,  // TableYPositionToIsocenter
    1599,  // TableZPositionToIsocenter
    2876,  // TabulatedValuesSequence
    1320,  // TagAngleFirstAxis
    1436,  // TagAngleSecondAxis
    1330,  // TagSpacingFirstDimension
    1435,  // TagSpacingSecondDimension
    1334,  // TagThickness
    1328,  // Tagging
    1424,  // TaggingDelay
    3043,  // TangentialPower
    1123,  // TargetExposureIndex
    1767,  // TargetFrameOfReferenceUID
    1185,  // TargetLabel
    2374,  // TargetLuminanceCharacteristicsSequence
    5228,  // TargetMaterialSequence
    4327,  // TargetMaximumDose
    2396,  // TargetMaximumLuminance
    4325,  // TargetMinimumDose
    2395,  // TargetMinimumLuminance
    1839,  // TargetPositionReferenceIndicator
    4326,  // TargetPrescriptionDose
    1985,  // TargetRefraction
    1182,  // TargetUID
    4328,  // TargetUnderdoseVolumeFraction
    2850,  // TelephoneNumberTrial
    5046,  // TeletherapyRadiationType
    832,  // Temperature
    2910,  // TemplateExtensionCreatorUID
    2908,  // TemplateExtensionFlag
    2909,  // TemplateExtensionOrganizationUID
    2905,  // TemplateIdentifier
    2907,  // TemplateLocalVersion
    4550,  // TemplateName
    4548,  // TemplateNumber
    4549,  // TemplateType
    2906,  // TemplateVersion
    1827,  // TemporalPositionIdentifier
    1865,  // TemporalPositionIndex
    1911,  // TemporalPositionSequence
    1908,  // TemporalPositionTimeOffset
    2814,  // TemporalRangeType
    5054,  // TemporalRelationshipIntervalAnchor
    1829,  // TemporalResolution
    32,  // TerminalType
    1668,  // TerminationCardiacTriggerCountThreshold
    1664,  // TerminationCountsThreshold
    1665,  // TerminationDensityThreshold
    1666,  // TerminationRelativeDensityThreshold
    1669,  // TerminationRespiratoryTriggerCountThreshold
    1667,  // TerminationTimeThreshold
    2409,  // TestImageValidation
    2410,  // TestPatternCodeSequence
    2133,  // TestPointNormalsDataFlag
    2134,  // TestPointNormalsSequence
    2407,  // TestResult
    2408,  // TestResultComment
    3459,  // TextColorCIELabValue
    5125,  // TextComments
    37,  // TextFormatID
    3411,  // TextObjectSequence
    3967,  // TextString
    3455,  // TextStyleSequence
    2819,  // TextValue
    3840,  // TextureLabel
    5075,  // TherapeuticRoleCategoryCodeSequence
    5076,  // TherapeuticRoleTypeCodeSequence
    924,  // TherapyDescription
    922,  // TherapyType
    727,  // ThermalCameraCalibrationType
    725,  // ThermalCameraCoreSequence
    697,  // ThermalCameraSettingsSequence
    766,  // ThermalConductivityOfExposedSurface
    707,  // ThermalSourceModulationFrequency
    740,  // ThermalSourceMotionState
    741,  // ThermalSourceMotionType
    739,  // ThermalSourceSequence
    703,  // ThermalSourceSettingsSequence
    724,  // ThermalTechnique
    723,  // ThermographyDataCaptureMethod
    788,  // ThermographyPixelDataUnit
    364,  // ThirdPersonPronounsSequence
    5167,  // ThreatCategory
    5168,  // ThreatCategoryDescription
    5189,  // ThreatDetectionAlgorithmAndVersion
    5158,  // ThreatROIBase
    5160,  // ThreatROIBitmap
    5159,  // ThreatROIExtents
    5157,  // ThreatROIVoxelSequence
    5166,  // ThreatSequence
    3363,  // ThreeDDegreeOfFreedomAxis
    3823,  // ThreeDImplantTemplateGroupMemberMatchingAxes
    3822,  // ThreeDImplantTemplateGroupMemberMatchingPoint
    3379,  // ThreeDLineCoordinates
    3366,  // ThreeDMatingAxes
    3365,  // ThreeDMatingPoint
    3383,  // ThreeDPlaneNormal
    3382,  // ThreeDPlaneOrigin
    3376,  // ThreeDPointCoordinates
    3702,  // ThreeDRenderingType
    3978,  // ThresholdDensity
    3589,  // ThresholdSequence
    3591,  // ThresholdType
    3592,  // ThresholdValue
    3590,  // ThresholdValueSequence
    3480,  // TickAlignment
    3488,  // TickLabel
    3482,  // TickLabelAlignment
    3487,  // TickPosition
    3084,  // TilesOverlap
    2810,  // Time
    3608,  // TimeBasedImageSetsSequence
    1170,  // TimeDistributionProtocol
    1358,  // TimeDomainFiltering
    2807,  // TimeOfDocumentCreationOrVerbalTransactionTrial
    1316,  // TimeOfFlightContrast
    1685,  // TimeOfFlightInformationUsed
    2483,  // TimeOfFrameGroupSequence
    563,  // TimeOfGainCalibration
    1090,  // TimeOfLastCalibration
    1270,  // TimeOfLastDetectorCalibration
    966,  // TimeOfSecondaryCapture
    281,  // TimeRange
    3587,  // TimeSeriesBlending
    3162,  // TimeSliceVector
    3157,  // TimeSlotInformationSequence
    1808,  // TimeSlotNumber
    3158,  // TimeSlotTime
    3155,  // TimeSlotVector
    1169,  // TimeSource
    174,  // TimezoneOffsetFromUTC
    4116,  // TissueHeterogeneityCorrection
    3070,  // TissueLocation
    4335,  // ToleranceTableLabel
    4334,  // ToleranceTableNumber
    4333,  // ToleranceTableSequence
    4755,  // ToleranceValue
    1127,  // TomoAngle
    1130,  // TomoClass
    1126,  // TomoLayerHeight
    1128,  // TomoTime
    1129,  // TomoType
    5120,  // TomotherapeuticControlPointSequence
    5122,  // TomotherapeuticLeafInitialClosedDurations
    5121,  // TomotherapeuticLeafOpenDurations
    3075,  // TopLeftHandCornerOfLocalizerArea
    3874,  // TopicAuthor
    3875,  // TopicKeywords
    3873,  // TopicSubject
    3872,  // TopicTitle
    1994,  // ToricIOLPowerForExactEmmetropiaSequence
    1995,  // ToricIOLPowerForExactTargetRefractionSequence
    1991,  // ToricIOLPowerSequence
    666,  // TotalAperture
    4431,  // TotalBlockTrayFactor
    4432,  // TotalBlockTrayWaterEquivalentThickness
    1474,  // TotalCollimationWidth
    4416,  // TotalCompensatorTrayFactor
    4596,  // TotalCompensatorTrayWaterEquivalentThickness
    1207,  // TotalGain
    2625,  // TotalNumberOfExposures
    4019,  // TotalNumberOfPiecesOfMediaCreated
    236,  // TotalNumberOfStudyRecords
    3050,  // TotalPixelMatrixColumns
    3083,  // TotalPixelMatrixFocalPlanes
    3052,  // TotalPixelMatrixOriginSequence
    3051,  // TotalPixelMatrixRows
    4957,  // TotalPrescriptionDose
    5221,  // TotalProcessingTime
    4551,  // TotalReferenceAirKerma
    2624,  // TotalTimeOfFluoroscopy
    4406,  // TotalWedgeTrayWaterEquivalentThickness
    3309,  // TrackPointIndexList
    3299,  // TrackSequence
    3305,  // TrackSetAnatomicalTypeCodeSequence
    3304,  // TrackSetDescription
    3303,  // TrackSetLabel
    3302,  // TrackSetNumber
    3298,  // TrackSetSequence
    3307,  // TrackSetStatisticsSequence
    3310,  // TrackStatisticsSequence
    3301,  // TrackingAlgorithmIdentificationSequence
    3235,  // TrackingID
    3236,  // TrackingUID
    219,  // TransactionStatus
    220,  // TransactionStatusComment
    285,  // TransactionUID
    1714,  // TransducerApplicationCodeSequence
    1713,  // TransducerBeamSteeringCodeSequence
    1195,  // TransducerData
    1231,  // TransducerFrequency
    1712,  // TransducerGeometryCodeSequence
    1196,  // TransducerIdentificationSequence
    317,  // TransducerOrientation
    327,  // TransducerOrientationModifierSequence
    326,  // TransducerOrientationSequence
    316,  // TransducerPosition
    325,  // TransducerPositionModifierSequence
    324,  // TransducerPositionSequence
    1726,  // TransducerResponseSequence
    1709,  // TransducerScanPatternCodeSequence
    1731,  // TransducerTechnologySequence
    1232,  // TransducerType
    50,  // TransferSyntaxUID
    4581,  // TransferTubeLength
    4580,  // TransferTubeNumber
    540,  // TransformDescription
    2266,  // TransformLabel
    541,  // TransformNumberOfAxes
    542,  // TransformOrderOfAxes
    2267,  // TransformVersionNumber
    2066,  // TransformationAlgorithmSequence
    2065,  // TransformationMethodCodeSequence
    543,  // TransformedAxisUnits
    645,  // TranslationRateX
    646,  // TranslationRateY
    1346,  // TransmitCoilManufacturerName
    1101,  // TransmitCoilName
    1347,  // TransmitCoilType
    576,  // TransmitTransducerSequence
    606,  // TransmitTransducerSettingsSequence
    1385,  // TransmitterFrequency
    5219,  // TransportClassification
    1671,  // TransverseDetectorSeparation
    3194,  // TransverseMash
    4637,  // TrayAccessoryCode
    4210,  // TreatmentControlPointDate
    4211,  // TreatmentControlPointTime
    4301,  // TreatmentDate
    4858,  // TreatmentDeliveryContinuationFlag
    4398,  // TreatmentDeliveryType
    4768,  // TreatmentDeviceIdentificationSequence
    4379,  // TreatmentMachineName
    4525,  // TreatmentMachineSequence
    4763,  // TreatmentMachineSpecialModeCodeSequence
    4719,  // TreatmentPositionGroupLabel
    4721,  // TreatmentPositionGroupSequence
    4720,  // TreatmentPositionGroupUID
    4717,  // TreatmentPositionIndex
    4773,  // TreatmentPositionSequence
    4308,  // TreatmentProtocols
    4859,  // TreatmentRecordContentOrigin
    4271,  // TreatmentSessionApplicationSetupSequence
    4207,  // TreatmentSessionBeamSequence
    4208,  // TreatmentSessionIonBeamSequence
    4850,  // TreatmentSessionUID
    5093,  // TreatmentSite
    5094,  // TreatmentSiteCodeSequence
    5111,  // TreatmentSiteModifierCodeSequence
    4310,  // TreatmentSites
    4295,  // TreatmentStatusComment
    4230,  // TreatmentSummaryCalculatedDoseReferenceSequence
    4264,  // TreatmentSummaryMeasuredDoseReferenceSequence
    5096,  // TreatmentTechniqueNotes
    4213,  // TreatmentTerminationCode
    4865,  // TreatmentTerminationDescription
    4212,  // TreatmentTerminationStatus
    4302,  // TreatmentTime
    4757,  // TreatmentTimeLimit
    4868,  // TreatmentToleranceViolationAttributeSequence
    4867,  // TreatmentToleranceViolationCategory
    4885,  // TreatmentToleranceViolationCauseCodeSequence
    4871,  // TreatmentToleranceViolationDateTime
    4869,  // TreatmentToleranceViolationDescription
    4870,  // TreatmentToleranceViolationIdentification
    4866,  // TreatmentToleranceViolationSequence
    4884,  // TreatmentToleranceViolationTypeCodeSequence
    4214,  // TreatmentVerificationStatus
    3277,  // TriangleFanSequence
    3273,  // TrianglePointIndexList
    3276,  // TriangleStripSequence
    1000,  // TriggerSamplePosition
    989,  // TriggerSourceOrType
    988,  // TriggerTime
    997,  // TriggerTimeOffset
    3166,  // TriggerVector
    1020,  // TriggerWindow
    3945,  // Trim
    1470,  // TubeAngle
    3367,  // TwoDDegreeOfFreedomAxis
    3362,  // TwoDDegreeOfFreedomSequence
    3826,  // TwoDImplantTemplateGroupMemberMatchingAxes
    3825,  // TwoDImplantTemplateGroupMemberMatchingPoint
    3378,  // TwoDLineCoordinates
    3377,  // TwoDLineCoordinatesSequence
    3361,  // TwoDMatingAxes
    3358,  // TwoDMatingFeatureCoordinatesSequence
    3360,  // TwoDMatingPoint
    3380,  // TwoDPlaneCoordinatesSequence
    3381,  // TwoDPlaneIntersection
    3375,  // TwoDPointCoordinates
    3374,  // TwoDPointCoordinatesSequence
    2076,  // TwoDimensionalToThreeDimensionalMapData
    2069,  // TwoDimensionalToThreeDimensionalMapSequence
    3165,  // TypeOfDetectorMotion
    1054,  // TypeOfFilters
    2918,  // TypeOfInstances
    1990,  // TypeOfOpticalCorrection
    369,  // TypeOfPatientID
    3696,  // TypeOfSynchronization
    961,  // UDISequence
    2812,  // UID
    169,  // URNCodeValue
    1706,  // USImageDescriptionSequence
    3839,  // UVMappingSequence
    3841,  // UValueData
    1902,  // UltrasoundAcquisitionGeometry
    2214,  // UltrasoundColorDataPresent
    2034,  // UltrasoundOphthalmicAxialLengthMeasurementsSequence
    2036,  // UltrasoundSelectedOphthalmicAxialLengthSequence
    1879,  // UnassignedPerFrameConvertedAttributesSequence
    1878,  // UnassignedSharedConvertedAttributesSequence
    3466,  // Underlined
    3410,  // UnformattedTextValue
    3773,  // UnifiedProcedureStepListStatus
    3763,  // UnifiedProcedureStepPerformedProcedureSequence
    2884,  // UniformResourceLocatorTrial
    960,  // UniqueDeviceIdentifier
    3182,  // Units
    2595,  // UniversalEntityID
    2596,  // UniversalEntityIDType
    2961,  // UnspecifiedLateralityLensSequence
    226,  // UpdatedMetadataSequence
    1730,  // UpperCutoffFrequency
    1076,  // UpperLimitNumberOfPersistentFluoroscopyFrames
    1096,  // UpperLowerPixelValues
    2785,  // UrgencyOrPriorityAlertsTrial
    3502,  // UsedFiducialsSequence
    3503,  // UsedRTStructureSetROISequence
    3233,  // UsedSegmentsSequence
    5026,  // UserContentLabel
    5027,  // UserContentLongLabel
    637,  // UserSelectedGainY
    639,  // UserSelectedOffsetX
    640,  // UserSelectedOffsetY
    638,  // UserSelectedPhase
    2290,  // VOILUTFunction
    2348,  // VOILUTSequence
    3707,  // VOIType
    3842,  // VValueData
    2781,  // ValueType
    1112,  // VariableFlipAngleFlag
    2343,  // VariableModalityLUTSequence
    3270,  // VectorAccuracy
    3271,  // VectorCoordinateData
    3269,  // VectorDimensionality
    3242,  // VectorGridData
    1380,  // VelocityEncodingAcquisitionSequence
    1378,  // VelocityEncodingDirection
    1434,  // VelocityEncodingMaximumValue
    1379,  // VelocityEncodingMinimumValue
    618,  // VelocityOfSound
    2851,  // VerbalSourceIdentifierCodeSequenceTrial
    2848,  // VerbalSourceTrial
    2776,  // VerificationDateTime
    2864,  // VerificationFlag
    3740,  // VerificationImageTiming
    2802,  // VerifyingObserverIdentificationCodeSequence
    2793,  // VerifyingObserverName
    2791,  // VerifyingObserverSequence
    2774,  // VerifyingOrganization
    1935,  // VertexDistance
    3275,  // VertexPointIndexList
    3461,  // VerticalAlignment
    716,  // VerticalLaserSpotDimension
    780,  // VerticalMovingWindowSize
    551,  // VerticalOffsetOfSensor
    731,  // VerticalPixelSize
    2967,  // VerticalPrismBase
    2966,  // VerticalPrismPower
    3023,  // VerticesOfTheOutlineOfPupil
    1167,  // VerticesOfThePolygonalCollimator
    1583,  // VerticesOfThePolygonalExposureControlSensingRegion
    1159,  // VerticesOfThePolygonalOutline
    1147,  // VerticesOfThePolygonalShutter
    2436,  // VerticesOfTheRegion
    721,  // VibrationExcitationFrequency
    722,  // VibrationExcitationVoltage
    758,  // VibrationSonicHeatingSequence
    720,  // VibrationSourceSettingSequence
    974,  // VideoImageFormatAcquired
    3168,  // ViewCodeSequence
    3169,  // ViewModifierCodeSequence
    304,  // ViewName
    305,  // ViewNumber
    3331,  // ViewOrientationCodeSequence
    3332,  // ViewOrientationModifierCodeSequence
    1210,  // ViewPosition
    2996,  // ViewingDistance
    3010,  // ViewingDistanceType
    3551,  // ViewpointLookAtPoint
    3550,  // ViewpointPosition
    3552,  // ViewpointUpDirection
    4610,  // VirtualSourceAxisDistances
    2513,  // VisitComments
    2485,  // VisitStatusID
    3009,  // VisualAcuityBothEyesOpenSequence
    3008,  // VisualAcuityLeftEyeSequence
    2181,  // VisualAcuityMeasurementSequence
    3011,  // VisualAcuityModifiers
    3007,  // VisualAcuityRightEyeSequence
    3006,  // VisualAcuityTypeCodeSequence
    2412,  // VisualEvaluationMethodCodeSequence
    2387,  // VisualEvaluationResultSequence
    2406,  // VisualEvaluationTestSequence
    2114,  // VisualFieldCatchTrialSequence
    2198,  // VisualFieldGlobalResultsIndexSequence
    2102,  // VisualFieldHorizontalExtent
    2146,  // VisualFieldMeanSensitivity
    2104,  // VisualFieldShape
    2162,  // VisualFieldTestDuration
    2139,  // VisualFieldTestNormalsFlag
    2171,  // VisualFieldTestPointNormalsSequence
    2163,  // VisualFieldTestPointSequence
    2164,  // VisualFieldTestPointXCoordinate
    2165,  // VisualFieldTestPointYCoordinate
    2197,  // VisualFieldTestReliabilityGlobalIndexSequence
    2103,  // VisualFieldVerticalExtent
    2676,  // VitalStainCodeSequenceTrial
    1979,  // VitreousStatusCodeSequence
    2001,  // VitreousStatusDescription
    351,  // VolumeBasedCalculationTechnique
    3533,  // VolumeCroppingMethod
    3532,  // VolumeCroppingSequence
    1913,  // VolumeFrameOfReferenceUID
    1400,  // VolumeLocalizationSequence
    1350,  // VolumeLocalizationTechnique
    5183,  // VolumeOfPTO
    3580,  // VolumeStreamSequence
    1905,  // VolumeToTableMappingMatrix
    1904,  // VolumeToTransducerMappingMatrix
    1906,  // VolumeToTransducerRelationship
    3569,  // VolumetricAnnotationSequence
    3546,  // VolumetricCurvePoints
    3579,  // VolumetricCurveUpDirections
    3572,  // VolumetricPresentationInputAnnotationSequence
    3564,  // VolumetricPresentationInputIndex
    3525,  // VolumetricPresentationInputNumber
    3528,  // VolumetricPresentationInputSetSequence
    3527,  // VolumetricPresentationInputSetUID
    3519,  // VolumetricPresentationStateInputSequence
    350,  // VolumetricProperties
    2923,  // WADORSRetrievalSequence
    2921,  // WADORetrievalSequence
    286,  // WarningReason
    835,  // WaterDepth
    1104,  // WaterEquivalentDiameter
    1105,  // WaterEquivalentDiameterCalculationMethodCodeSequence
    1466,  // WaterReferenceAcquisition
    1431,  // WaterReferencedPhaseCorrection
    653,  // WaveDimensionDescription
    652,  // WaveDimensionNumber
    654,  // WaveDimensionUnit
    655,  // WaveDimensionValueType
    656,  // WaveDimensionValuesSequence
    651,  // WaveDimensionsDefinitionSequence
    2559,  // WaveformAmplifierType
    2887,  // WaveformAnnotationDisplaySelectionSequence
    2885,  // WaveformAnnotationSequence
    5246,  // WaveformBitsAllocated
    2534,  // WaveformBitsStored
    2520,  // WaveformChannelNumber
    5249,  // WaveformData
    2539,  // WaveformDataDisplayScale
    2540,  // WaveformDisplayBackgroundCIELabValue
    2571,  // WaveformFilterDescription
    2564,  // WaveformFilterType
    2895,  // WaveformMontageSequence
    2514,  // WaveformOriginality
    5248,  // WaveformPaddingValue
    2541,  // WaveformPresentationGroupSequence
    5247,  // WaveformSampleInterpretation
    5243,  // WaveformSequence
    2889,  // WaveformTextualAnnotationSequence
    4404,  // WedgeAngle
    672,  // WedgeAngleFloat
    694,  // WedgeChamferHeight
    695,  // WedgeCurve
    4791,  // WedgeDefinitionSequence
    682,  // WedgeDescription
    674,  // WedgeElement1Position
    4405,  // WedgeFactor
    688,  // WedgeFrontGap
    690,  // WedgeFrontHeight
    4403,  // WedgeID
    687,  // WedgeInContactLength
    693,  // WedgeInContactWidth
    681,  // WedgeManufacturerName
    676,  // WedgeMaterial
    675,  // WedgeMaterialVelocity
    671,  // WedgeModelNumber
    680,  // WedgeName
    4401,  // WedgeNumber
    684,  // WedgeOffsetX
    685,  // WedgeOffsetY
    677,  // WedgeOffsetZ
    4407,  // WedgeOrientation
    678,  // WedgeOriginOffsetX
    4459,  // WedgePosition
    4458,  // WedgePositionSequence
    691,  // WedgeRearHeight
    673,  // WedgeRoofAngle
    4400,  // WedgeSequence
    4410,  // WedgeThinEdgePosition
    679,  // WedgeTimeDelay
    689,  // WedgeTotalHeight
    686,  // WedgeTotalLength
    692,  // WedgeTotalWidth
    4402,  // WedgeType
    5109,  // WeekdayFractionPatternSequence
    3568,  // WeightingLookupTableData
    3567,  // WeightingLookupTableDescriptor
    3566,  // WeightingTransferFunctionSequence
    846,  // WhiteBalance
    789,  // WhitePoint
    2399,  // WhitePointFlag
    1107,  // WholeBodyTechnique
    2668,  // WholeSlideMicroscopyImageFrameTypeSequence
    2070,  // WideFieldOphthalmicPhotographyQualityRatingSequence
    2071,  // WideFieldOphthalmicPhotographyQualityThresholdSequence
    2072,  // WideFieldOphthalmicPhotographyThresholdQualityRating
    2284,  // WindowCenter
    2289,  // WindowCenterWidthExplanation
    2285,  // WindowWidth
    3759,  // WorklistLabel
    1084,  // XAAcquisitionDuration
    1080,  // XAAcquisitionFrameRate
    1079,  // XAAcquisitionPhaseDetailsSequence
    1081,  // XAPlaneDetailsSequence
    1562,  // XAXRFFrameCharacteristicsSequence
    2073,  // XCoordinatesCenterPixelViewAngle
    2922,  // XDSRetrievalSequence
    2750,  // XDSStorageSequence
    1062,  // XFocusCenter
    2670,  // XOffsetInSlideCoordinateSystem
    1610,  // XRay3DAcquisitionSequence
    1608,  // XRay3DFrameTypeSequence
    1626,  // XRay3DReconstructionSequence
    1630,  // XRayAcquisitionDoseSequence
    1531,  // XRayDetectorID
    1530,  // XRayDetectorIndex
    1533,  // XRayDetectorLabel
    1083,  // XRayFilterDetailsSequence
    1644,  // XRayFilterSequence
    1606,  // XRayGeometrySequence
    1643,  // XRayGridSequence
    4031,  // XRayImageReceptorAngle
    4030,  // XRayImageReceptorTranslation
    1550,  // XRayMassAttenuationCoefficient
    2632,  // XRayOutput
    1564,  // XRayReceptorType
    1521,  // XRaySourceID
    1520,  // XRaySourceIndex
    1631,  // XRaySourceIsocenterPrimaryAngle
    1632,  // XRaySourceIsocenterSecondaryAngle
    1045,  // XRayTubeCurrent
    1497,  // XRayTubeCurrentInmA
    1306,  // XRayTubeCurrentInuA
    2074,  // YCoordinatesCenterPixelViewAngle
    1063,  // YFocusCenter
    2671,  // YOffsetInSlideCoordinateSystem
    5174,  // ZEffective
    2672,  // ZOffsetInSlideCoordinateSystem
    1715,  // ZeroVelocityPixelValue
    2277,  // ZonalMapFormat
    2276,  // ZonalMapLocation
    2275,  // ZonalMapNumberFormat
    2218,  // ZoomCenter
    2217,  // ZoomFactor
    1114,  // dBdt
};

constexpr PatternEntry patterns[] = {
    {0xffffff00, {Tag(0x00203100), VR::CS, VR::none, "1-n", "SourceImageIDs", "Source Image IDs", true}},
    {0xffffff0f, {Tag(0x00280400), VR::US, VR::none, "1", "RowsForNthOrderCoefficients", "Rows For Nth Order Coefficients", true}},
    {0xffffff0f, {Tag(0x00280401), VR::US, VR::none, "1", "ColumnsForNthOrderCoefficients", "Columns For Nth Order Coefficients", true}},
    {0xffffff0f, {Tag(0x00280402), VR::LO, VR::none, "1-n", "CoefficientCoding", "Coefficient Coding", true}},
    {0xffffff0f, {Tag(0x00280403), VR::AT, VR::none, "1-n", "CoefficientCodingPointers", "Coefficient Coding Pointers", true}},
    {0xffffff0f, {Tag(0x00280800), VR::CS, VR::none, "1-n", "CodeLabel", "Code Label", true}},
    {0xffffff0f, {Tag(0x00280802), VR::US, VR::none, "1", "NumberOfTables", "Number of Tables", true}},
    {0xffffff0f, {Tag(0x00280803), VR::AT, VR::none, "1-n", "CodeTableLocation", "Code Table Location", true}},
    {0xffffff0f, {Tag(0x00280804), VR::US, VR::none, "1", "BitsForCodeWord", "Bits For Code Word", true}},
    {0xffffff0f, {Tag(0x00280808), VR::AT, VR::none, "1-n", "ImageDataLocation", "Image Data Location", true}},
    {0xffff000f, {Tag(0x10000000), VR::US, VR::none, "3", "EscapeTriplet", "Escape Triplet", true}},
    {0xffff000f, {Tag(0x10000001), VR::US, VR::none, "3", "RunLengthTriplet", "Run Length Triplet", true}},
    {0xffff000f, {Tag(0x10000002), VR::US, VR::none, "1", "HuffmanTableSize", "Huffman Table Size", true}},
    {0xffff000f, {Tag(0x10000003), VR::US, VR::none, "3", "HuffmanTableTriplet", "Huffman Table Triplet", true}},
    {0xffff000f, {Tag(0x10000004), VR::US, VR::none, "1", "ShiftTableSize", "Shift Table Size", true}},
    {0xffff000f, {Tag(0x10000005), VR::US, VR::none, "3", "ShiftTableTriplet", "Shift Table Triplet", true}},
    {0xffff0000, {Tag(0x10100000), VR::US, VR::none, "1-n", "ZonalMap", "Zonal Map", true}},
    {0xff00ffff, {Tag(0x50000005), VR::US, VR::none, "1", "CurveDimensions", "Curve Dimensions", true}},
    {0xff00ffff, {Tag(0x50000010), VR::US, VR::none, "1", "NumberOfPoints", "Number of Points", true}},
    {0xff00ffff, {Tag(0x50000020), VR::CS, VR::none, "1", "TypeOfData", "Type of Data", true}},
    {0xff00ffff, {Tag(0x50000022), VR::LO, VR::none, "1", "CurveDescription", "Curve Description", true}},
    {0xff00ffff, {Tag(0x50000030), VR::SH, VR::none, "1-n", "AxisUnits", "Axis Units", true}},
    {0xff00ffff, {Tag(0x50000040), VR::SH, VR::none, "1-n", "AxisLabels", "Axis Labels", true}},
    {0xff00ffff, {Tag(0x50000103), VR::US, VR::none, "1", "DataValueRepresentation", "Data Value Representation", true}},
    {0xff00ffff, {Tag(0x50000104), VR::US, VR::none, "1-n", "MinimumCoordinateValue", "Minimum Coordinate Value", true}},
    {0xff00ffff, {Tag(0x50000105), VR::US, VR::none, "1-n", "MaximumCoordinateValue", "Maximum Coordinate Value", true}},
    {0xff00ffff, {Tag(0x50000106), VR::SH, VR::none, "1-n", "CurveRange", "Curve Range", true}},
    {0xff00ffff, {Tag(0x50000110), VR::US, VR::none, "1-n", "CurveDataDescriptor", "Curve Data Descriptor", true}},
    {0xff00ffff, {Tag(0x50000112), VR::US, VR::none, "1-n", "CoordinateStartValue", "Coordinate Start Value", true}},
    {0xff00ffff, {Tag(0x50000114), VR::US, VR::none, "1-n", "CoordinateStepValue", "Coordinate Step Value", true}},
    {0xff00ffff, {Tag(0x50001001), VR::CS, VR::none, "1", "CurveActivationLayer", "Curve Activation Layer", true}},
    {0xff00ffff, {Tag(0x50002000), VR::US, VR::none, "1", "AudioType", "Audio Type", true}},
    {0xff00ffff, {Tag(0x50002002), VR::US, VR::none, "1", "AudioSampleFormat", "Audio Sample Format", true}},
    {0xff00ffff, {Tag(0x50002004), VR::US, VR::none, "1", "NumberOfChannels", "Number of Channels", true}},
    {0xff00ffff, {Tag(0x50002006), VR::UL, VR::none, "1", "NumberOfSamples", "Number of Samples", true}},
    {0xff00ffff, {Tag(0x50002008), VR::UL, VR::none, "1", "SampleRate", "Sample Rate", true}},
    {0xff00ffff, {Tag(0x5000200a), VR::UL, VR::none, "1", "TotalTime", "Total Time", true}},
    {0xff00ffff, {Tag(0x5000200c), VR::OW, VR::OB, "1", "AudioSampleData", "Audio Sample Data", true}},
    {0xff00ffff, {Tag(0x5000200e), VR::LT, VR::none, "1", "AudioComments", "Audio Comments", true}},
    {0xff00ffff, {Tag(0x50002500), VR::LO, VR::none, "1", "CurveLabel", "Curve Label", true}},
    {0xff00ffff, {Tag(0x50002600), VR::SQ, VR::none, "1", "CurveReferencedOverlaySequence", "Curve Referenced Overlay Sequence", true}},
    {0xff00ffff, {Tag(0x50002610), VR::US, VR::none, "1", "CurveReferencedOverlayGroup", "Curve Referenced Overlay Group", true}},
    {0xff00ffff, {Tag(0x50003000), VR::OW, VR::OB, "1", "CurveData", "Curve Data", true}},
    {0xff00ffff, {Tag(0x60000010), VR::US, VR::none, "1", "OverlayRows", "Overlay Rows", false}},
    {0xff00ffff, {Tag(0x60000011), VR::US, VR::none, "1", "OverlayColumns", "Overlay Columns", false}},
    {0xff00ffff, {Tag(0x60000012), VR::US, VR::none, "1", "OverlayPlanes", "Overlay Planes", true}},
    {0xff00ffff, {Tag(0x60000015), VR::IS, VR::none, "1", "NumberOfFramesInOverlay", "Number of Frames in Overlay", false}},
    {0xff00ffff, {Tag(0x60000022), VR::LO, VR::none, "1", "OverlayDescription", "Overlay Description", false}},
    {0xff00ffff, {Tag(0x60000040), VR::CS, VR::none, "1", "OverlayType", "Overlay Type", false}},
    {0xff00ffff, {Tag(0x60000045), VR::LO, VR::none, "1", "OverlaySubtype", "Overlay Subtype", false}},
    {0xff00ffff, {Tag(0x60000050), VR::SS, VR::none, "2", "OverlayOrigin", "Overlay Origin", false}},
    {0xff00ffff, {Tag(0x60000051), VR::US, VR::none, "1", "ImageFrameOrigin", "Image Frame Origin", false}},
    {0xff00ffff, {Tag(0x60000052), VR::US, VR::none, "1", "OverlayPlaneOrigin", "Overlay Plane Origin", true}},
    {0xff00ffff, {Tag(0x60000060), VR::CS, VR::none, "1", "OverlayCompressionCode", "Overlay Compression Code", true}},
    {0xff00ffff, {Tag(0x60000061), VR::SH, VR::none, "1", "OverlayCompressionOriginator", "Overlay Compression Originator", true}},
    {0xff00ffff, {Tag(0x60000062), VR::SH, VR::none, "1", "OverlayCompressionLabel", "Overlay Compression Label", true}},
    {0xff00ffff, {Tag(0x60000063), VR::CS, VR::none, "1", "OverlayCompressionDescription", "Overlay Compression Description", true}},
    {0xff00ffff, {Tag(0x60000066), VR::AT, VR::none, "1-n", "OverlayCompressionStepPointers", "Overlay Compression Step Pointers", true}},
    {0xff00ffff, {Tag(0x60000068), VR::US, VR::none, "1", "OverlayRepeatInterval", "Overlay Repeat Interval", true}},
    {0xff00ffff, {Tag(0x60000069), VR::US, VR::none, "1", "OverlayBitsGrouped", "Overlay Bits Grouped", true}},
    {0xff00ffff, {Tag(0x60000100), VR::US, VR::none, "1", "OverlayBitsAllocated", "Overlay Bits Allocated", false}},
    {0xff00ffff, {Tag(0x60000102), VR::US, VR::none, "1", "OverlayBitPosition", "Overlay Bit Position", false}},
    {0xff00ffff, {Tag(0x60000110), VR::CS, VR::none, "1", "OverlayFormat", "Overlay Format", true}},
    {0xff00ffff, {Tag(0x60000200), VR::US, VR::none, "1", "OverlayLocation", "Overlay Location", true}},
    {0xff00ffff, {Tag(0x60000800), VR::CS, VR::none, "1-n", "OverlayCodeLabel", "Overlay Code Label", true}},
    {0xff00ffff, {Tag(0x60000802), VR::US, VR::none, "1", "OverlayNumberOfTables", "Overlay Number of Tables", true}},
    {0xff00ffff, {Tag(0x60000803), VR::AT, VR::none, "1-n", "OverlayCodeTableLocation", "Overlay Code Table Location", true}},
    {0xff00ffff, {Tag(0x60000804), VR::US, VR::none, "1", "OverlayBitsForCodeWord", "Overlay Bits For Code Word", true}},
    {0xff00ffff, {Tag(0x60001001), VR::CS, VR::none, "1", "OverlayActivationLayer", "Overlay Activation Layer", false}},
    {0xff00ffff, {Tag(0x60001100), VR::US, VR::none, "1", "OverlayDescriptorGray", "Overlay Descriptor - Gray", true}},
    {0xff00ffff, {Tag(0x60001101), VR::US, VR::none, "1", "OverlayDescriptorRed", "Overlay Descriptor - Red", true}},
    {0xff00ffff, {Tag(0x60001102), VR::US, VR::none, "1", "OverlayDescriptorGreen", "Overlay Descriptor - Green", true}},
    {0xff00ffff, {Tag(0x60001103), VR::US, VR::none, "1", "OverlayDescriptorBlue", "Overlay Descriptor - Blue", true}},
    {0xff00ffff, {Tag(0x60001200), VR::US, VR::none, "1-n", "OverlaysGray", "Overlays - Gray", true}},
    {0xff00ffff, {Tag(0x60001201), VR::US, VR::none, "1-n", "OverlaysRed", "Overlays - Red", true}},
    {0xff00ffff, {Tag(0x60001202), VR::US, VR::none, "1-n", "OverlaysGreen", "Overlays - Green", true}},
    {0xff00ffff, {Tag(0x60001203), VR::US, VR::none, "1-n", "OverlaysBlue", "Overlays - Blue", true}},
    {0xff00ffff, {Tag(0x60001301), VR::IS, VR::none, "1", "ROIArea", "ROI Area", false}},
    {0xff00ffff, {Tag(0x60001302), VR::DS, VR::none, "1", "ROIMean", "ROI Mean", false}},
    {0xff00ffff, {Tag(0x60001303), VR::DS, VR::none, "1", "ROIStandardDeviation", "ROI Standard Deviation", false}},
    {0xff00ffff, {Tag(0x60001500), VR::LO, VR::none, "1", "OverlayLabel", "Overlay Label", false}},
    {0xff00ffff, {Tag(0x60003000), VR::OW, VR::OB, "1", "OverlayData", "Overlay Data", false}},
    {0xff00ffff, {Tag(0x60004000), VR::LT, VR::none, "1", "OverlayComments", "Overlay Comments", true}},
    {0xff00ffff, {Tag(0x7f000010), VR::OW, VR::OB, "1", "VariablePixelData", "Variable Pixel Data", true}},
    {0xff00ffff, {Tag(0x7f000011), VR::US, VR::none, "1", "VariableNextDataGroup", "Variable Next Data Group", true}},
    {0xff00ffff, {Tag(0x7f000020), VR::OW, VR::none, "1", "VariableCoefficientsSDVN", "Variable Coefficients SDVN", true}},
    {0xff00ffff, {Tag(0x7f000030), VR::OW, VR::none, "1", "VariableCoefficientsSDHN", "Variable Coefficients SDHN", true}},
    {0xff00ffff, {Tag(0x7f000040), VR::OW, VR::none, "1", "VariableCoefficientsSDDN", "Variable Coefficients SDDN", true}},
};

}  // namespace

std::span<const ElementEntry> element_table() { return plain; }
std::span<const std::uint32_t> tag_table() { return tags; }
std::span<const VR> vr_table() { return vrs; }
std::span<const std::uint16_t> keyword_index() { return by_keyword; }
std::span<const PatternEntry> pattern_table() { return patterns; }

}  // namespace dicom::detail
