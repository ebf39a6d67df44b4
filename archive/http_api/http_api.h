// The archive's HTTP face: DICOMweb at /dicom-web (PS3.18), /healthz, /metrics, and the page.
#pragma once

#include "archive/archive.h"
#include "archive/http_api/access_guard.h"
#include "archive/labels/labels.h"
#include "archive/transfer/transfers.h"
#include "archive/workflow/workflow.h"
#include "dicom/http/router.h"

namespace archive::http_api {

/// All routes of the server, behind the guard. The archive, its workflow, the transfers, the labels and the guard must
/// outlive them.
dicom::http::Router make_router(Archive& archive, workflow::Workflow& workflow, transfer::Transfers& transfers,
                                labels::Labels& labels, AccessGuard& guard);

// One group of routes each.
void add_qido_routes(dicom::http::Router& router, Archive& archive, const labels::Labels& labels);
void add_instance_routes(dicom::http::Router& router, Archive& archive);
void add_metadata_routes(dicom::http::Router& router, Archive& archive);
void add_bulk_data_routes(dicom::http::Router& router, Archive& archive);
void add_frame_routes(dicom::http::Router& router, Archive& archive);
void add_hang_routes(dicom::http::Router& router, Archive& archive);
void add_rendered_routes(dicom::http::Router& router, Archive& archive);
void add_wado_uri_routes(dicom::http::Router& router, Archive& archive);
void add_stow_routes(dicom::http::Router& router, Archive& archive);
void add_service_routes(dicom::http::Router& router, Archive& archive);
void add_archive_routes(dicom::http::Router& router, Archive& archive);
void add_rejection_routes(dicom::http::Router& router, Archive& archive);
void add_workflow_routes(dicom::http::Router& router, Archive& archive, workflow::Workflow& workflow);
void add_workitem_routes(dicom::http::Router& router, workflow::Workflow& workflow);
void add_event_routes(dicom::http::Router& router, workflow::Workflow& workflow);
void add_capability_routes(dicom::http::Router& router);
void add_peer_routes(dicom::http::Router& router, Archive& archive);
void add_transfer_routes(dicom::http::Router& router, Archive& archive, transfer::Transfers& transfers);
void add_label_routes(dicom::http::Router& router, Archive& archive, labels::Labels& labels);
void add_page_routes(dicom::http::Router& router);

}  // namespace archive::http_api
